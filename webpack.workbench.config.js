const path = require("path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const ROOM = path.resolve(__dirname, "src/workbench");
const OUTPUT = path.resolve(__dirname, "build");

/** React without its checks starts twice as fast; what nothing imports is left out. */
const OPTIMIZATION = { nodeEnv: "production", sideEffects: true };

/** What the page and the terminal share. Never minified: it is served from the same machine. */
const shared = (name) => ({
  name,
  mode: "development",
  devtool: false,
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: path.join(OUTPUT, "cache"),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            compilerOptions: { sourceMap: false },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  optimization: OPTIMIZATION,
  stats: "errors-warnings",
  performance: false,
});

/** The browser page: grid, charts, and the frame that holds the task pane. */
const page = {
  ...shared("workbench"),
  target: "web",
  entry: {
    workbench: path.join(ROOM, "page/page.ts"),
    connect: path.join(ROOM, "page/connect.ts"),
  },
  output: {
    path: path.join(OUTPUT, "workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    clean: true,
    compareBeforeEmit: false,
  },
  optimization: {
    ...OPTIMIZATION,
    // A browser loads and parses scripts side by side: with four the page starts a fifth sooner than with one.
    splitChunks: {
      chunks: ({ name }) => name === "workbench",
      cacheGroups: {
        default: false,
        defaultVendors: false,
        sheets: { name: "sheets", test: /@univerjs[\\/]sheets/, enforce: true },
        engine: { name: "engine", test: /@univerjs[\\/](?!sheets)/, enforce: true },
        packages: { name: "packages", test: /node_modules[\\/](?!@univerjs)/, enforce: true },
      },
    },
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: path.join(ROOM, "page/index.html"),
      filename: "index.html",
      chunks: ["workbench"],
    }),
    // Hyphenation of 70 languages, seven megabytes that no cell of a spreadsheet uses.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb-)[a-z]{2,3}(-\w+)*-[\w-]{8}\.js$/,
      contextRegExp: /@univerjs[\\/]engine-render/,
    }),
  ],
};

/** The terminal commands. Packages stay outside and are loaded by Node. */
const terminal = {
  ...shared("terminal"),
  target: "node20",
  entry: { terminal: path.join(ROOM, "terminal/terminal.ts") },
  output: {
    path: OUTPUT,
    filename: "[name].js",
    library: { type: "commonjs2" },
    compareBeforeEmit: false,
  },
};

module.exports = [page, terminal];
