import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/checkManifest";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const packageVersion = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;

/** The manifest with one thing changed; fails where there is nothing to change. */
function withChange(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`manifest.xml does not contain ${from}`);
  return changed;
}

const findings = (xml: string) => checkManifest(xml, { pictures: root, packageVersion });

test("the manifest is sound", async () => {
  await expect(findings(manifest)).resolves.toEqual([]);
});

describe("a manifest is refused", () => {
  test.each([
    [
      "that is not well-formed",
      withChange("</Hosts>", ""),
      "schema",
      /unexpected close tag|tag mismatch/i,
    ],
    [
      "with two elements swapped",
      withChange(/(<Script>.*?<\/Script>)(\s*)(<Page>.*?<\/Page>)/s, "$3$2$1"),
      "schema",
      /'\{.*\}Page': This element is not expected/,
    ],
    [
      "with an element that Excel does not know",
      withChange("<Permissions>", "<Licence/><Permissions>"),
      "schema",
      /Licence': This element is not expected/,
    ],
    ["without a GUID", withChange(/<Id>.*<\/Id>/, "<Id>isomargin</Id>"), "schema", /'isomargin'/],
    [
      "with an unknown permission",
      withChange("ReadWriteDocument", "Everything"),
      "schema",
      /'Everything' is not an element of the set/,
    ],
    [
      "whose label is longer than 125 characters",
      withChange('DefaultValue="Positions and scenarios"', `DefaultValue="${"x".repeat(126)}"`),
      "schema",
      /exceeds the allowed maximum length of '125'/,
    ],
    [
      "whose tooltip is longer than 250 characters",
      withChange(/(id="Pane.Description" DefaultValue=)".*"/, `$1"${"x".repeat(251)}"`),
      "schema",
      /exceeds the allowed maximum length of '250'/,
    ],
    [
      "whose version has three parts",
      withChange("<Version>0.1.0.0<", "<Version>0.1.0<"),
      "identity",
      /four parts.*"0\.1\.0"/,
    ],
    [
      "whose version is not that of the package",
      withChange("<Version>0.1.0.0<", "<Version>7.1.0.0<"),
      "identity",
      /7\.1\.0\.0, but package\.json says/,
    ],
    [
      "without an address for support",
      withChange(/<SupportUrl .*\/>/, ""),
      "identity",
      /SupportUrl is missing/,
    ],
    [
      "with an address that is not https",
      withChange('id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:'),
      "addresses",
      /Help\.Url must be an https address; it is "http:/,
    ],
    [
      "with a path where an address is needed",
      withChange(/(<SupportUrl DefaultValue=)".*"/, '$1"help.html"'),
      "addresses",
      /SupportUrl must be an https address; it is "help\.html"/,
    ],
    [
      "that refers to a resource which is not there",
      withChange('<Label resid="Tab.Label"/>', '<Label resid="Group.Lable"/>').replace(
        /<bt:String id="Tab.Label".*\/>/,
        ""
      ),
      "resources",
      /CustomTab > Label: there is no resource Group\.Lable/,
    ],
    [
      "that refers to a resource of the wrong kind",
      withChange('<LearnMoreUrl resid="Help.Url"/>', '<LearnMoreUrl resid="Tab.Label"/>').replace(
        /<bt:Url id="Help.Url".*\/>/,
        ""
      ),
      "resources",
      /Tab\.Label must be one of the Urls; it is one of the ShortStrings/,
    ],
    [
      "with a resource that nothing refers to",
      withChange(
        "</bt:ShortStrings>",
        '<bt:String id="Old.Label" DefaultValue="Old"/></bt:ShortStrings>'
      ),
      "resources",
      /nothing refers to the resource Old\.Label/,
    ],
    [
      "with two resources of one id",
      withChange(
        "</bt:ShortStrings>",
        '<bt:String id="Tab.Label" DefaultValue="Again"/></bt:ShortStrings>'
      ),
      "resources",
      /two resources have the id Tab\.Label/,
    ],
    [
      "whose runtime ends with the pane",
      withChange('lifetime="long"', 'lifetime="short"'),
      "runtime",
      /lifetime of the runtime must be "long"/,
    ],
    [
      "whose ribbon commands run in another page",
      withChange('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
      "runtime",
      /FunctionFile is Help\.Url, but the runtime is Pane\.Url/,
    ],
    [
      "whose functions run in another page",
      withChange(/(<Page>\s*<SourceLocation resid=)"Pane.Url"/, '$1"Help.Url"'),
      "runtime",
      /the page of the custom functions is Help\.Url/,
    ],
    [
      "whose pane is another page",
      withChange(/(xsi:type="ShowTaskpane">\s*<SourceLocation resid=)"Pane.Url"/, '$1"Help.Url"'),
      "runtime",
      /the task pane is Help\.Url/,
    ],
    [
      "whose default page is not that of the runtime",
      withChange(/(<SourceLocation DefaultValue=".*)taskpane\.html/, "$1other.html"),
      "runtime",
      /the default page is .*other\.html, but the runtime is .*taskpane\.html/,
    ],
    [
      "with a TaskpaneId beside a long-lived runtime",
      withChange(/(xsi:type="ShowTaskpane">)/, "$1<TaskpaneId>Pane</TaskpaneId>"),
      "runtime",
      /TaskpaneId is ignored/,
    ],
    [
      "that does not require a shared runtime",
      withChange(/<Set Name="SharedRuntime".*\/>/, ""),
      "runtime",
      /Requirements must name the set SharedRuntime/,
    ],
    [
      "with a namespace before the functions",
      withChange("</Metadata>", '</Metadata><Namespace resid="Tab.Label"/>'),
      "namespace",
      /Namespace must be absent/,
    ],
    [
      "with an icon that does not exist",
      withChange("assets/positions-16.png", "assets/positions-17.png"),
      "icons",
      /positions-17\.png does not exist/,
    ],
    [
      "with an icon of another size than it says",
      withChange("assets/positions-16.png", "assets/positions-32.png"),
      "icons",
      /positions-32\.png must have 16 × 16 pixels; it has 32 × 32/,
    ],
    [
      "with an icon that is no picture",
      withChange("assets/positions-16.png", "assets/positions.svg"),
      "icons",
      /positions\.svg is not a PNG picture/,
    ],
    [
      "with a ribbon icon in too few sizes",
      withChange(/<bt:Image size="80" resid="Icon.80"\/>/, ""),
      "icons",
      /IsoMargin\.Group has no icon of 80 pixels/,
    ],
    [
      "with a label that the ribbon cuts off",
      withChange('DefaultValue="Scenario comparison"', 'DefaultValue="Scenario comparison sheets"'),
      "ribbon",
      /the label of IsoMargin\.Scenarios has more than 24 characters/,
    ],
    [
      "with a tip that says no more than its label",
      withChange(/(id="Scenarios.Description" DefaultValue=)".*"/, '$1"Scenarios."'),
      "ribbon",
      /the tip of IsoMargin\.Scenarios says no more than its label/,
    ],
    [
      "with two buttons of the same name",
      withChange('DefaultValue="Scenario comparison"', 'DefaultValue="New positions sheet"'),
      "ribbon",
      /IsoMargin\.Positions and IsoMargin\.Scenarios have the same label/,
    ],
  ])("%s", async (_title, xml, check, message) => {
    const found = await findings(xml);
    expect(found).toEqual([{ check, message: expect.stringMatching(message) }]);
  });
});
