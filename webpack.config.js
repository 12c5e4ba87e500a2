const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { addinAddress, atAddress } = require("./scripts/build/addinAddress");
const { panePolicy } = require("./scripts/build/contentSecurityPolicy");
const HelpPlugin = require("./scripts/build/HelpPlugin");
const { licensePlugin } = require("./scripts/build/licenses");
const MetadataPlugin = require("./scripts/build/MetadataPlugin");

const source = (...names) => path.join(__dirname, "src", ...names);

/** The add-in: dist/, as it is deployed. Each script is complete in itself and loads without the others. */
module.exports = (_env, { mode = "production" }) => {
  const address = addinAddress(process.env, mode);
  return {
    name: "addin",
    mode,
    context: __dirname,
    devtool: "source-map",
    entry: {
      functions: source("functions", "functions.ts"),
      commands: {
        import: source("commands", "commands.ts"),
        library: { name: "IsoMargin", type: "var" },
      },
      taskpane: source("taskpane", "taskpane.tsx"),
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      // Beside the page: the page and its scripts lie in one folder, wherever it is hosted.
      publicPath: "",
      clean: true,
      // Every build rewrites every file, so that the age of dist/ tells whether it is stale.
      compareBeforeEmit: false,
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      // Pages stay as written, so that whoever hosts them can read and edit them.
      minimizeOptions: { html: false },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run typecheck`.
          use: { loader: "ts-loader", options: { transpileOnly: true } },
        },
        // These rooms only declare: what of them only one chunk needs is in that chunk alone.
        { include: [source("scenario"), source("sheets")], sideEffects: false },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    // Webpack's own stand-in for `global` makes code of text, which the content security policy forbids.
    node: { global: false },
    plugins: [
      new DefinePlugin({ global: "globalThis" }),
      new CustomFunctionsMetadataPlugin({
        input: source("functions", "functions.ts"),
        output: "functions.json",
      }),
      new MetadataPlugin("functions.json", address),
      new HelpPlugin(),
      licensePlugin(),
      new HtmlWebpackPlugin({
        template: source("taskpane", "taskpane.html"),
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
        contentSecurityPolicy: panePolicy(__dirname),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{css,html,png,svg}" },
          { from: "samples/*.{csv,json}" },
          {
            from: "manifest.xml",
            transform: (content) => atAddress(content.toString(), address),
          },
        ],
      }),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, "build", "webpack"),
      buildDependencies: { config: [__filename] },
    },
    // The pane is Fluent UI in one file, loaded once from a local cache: its size is no surprise.
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
