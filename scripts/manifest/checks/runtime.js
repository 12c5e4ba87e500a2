const resourcesOf = require("../resourcesOf");

const USERS = {
  "Page > SourceLocation": "the page of the custom functions",
  FunctionFile: "FunctionFile",
  "Action > SourceLocation": "the task pane",
};

/** Functions, ribbon commands and pane live in one long-lived page, which is what they are written for. */
function runtime(manifest) {
  const shared = manifest.querySelector("Runtimes > Runtime");
  if (!shared) return ["Runtimes > Runtime is missing: the add-in needs a shared runtime"];

  const findings = [];
  const page = shared.getAttribute("resid");
  if (shared.getAttribute("lifetime") !== "long") {
    findings.push('the lifetime of the runtime must be "long", or its state is lost with the pane');
  }
  for (const [selector, title] of Object.entries(USERS)) {
    for (const element of manifest.querySelectorAll(selector)) {
      const resid = element.getAttribute("resid");
      if (resid !== page) findings.push(`${title} is ${resid}, but the runtime is ${page}`);
    }
  }
  if (manifest.querySelector("TaskpaneId")) {
    findings.push("TaskpaneId is ignored with a long-lived runtime: remove it");
  }
  if (!manifest.querySelector('Requirements Set[Name="SharedRuntime"]')) {
    findings.push("Requirements must name the set SharedRuntime");
  }

  const pane = manifest.querySelector("DefaultSettings > SourceLocation");
  const resource = resourcesOf(manifest, "Urls").find((url) => url.id === page);
  const addresses = [pane, resource].map((element) => element?.getAttribute("DefaultValue"));
  if (resource && addresses[0] !== addresses[1]) {
    findings.push(`the default page is ${addresses[0]}, but the runtime is ${addresses[1]}`);
  }
  return findings;
}

module.exports = runtime;
