const { existsSync } = require("node:fs");
const pictureSize = require("../pictureSize");
const resourcesOf = require("../resourcesOf");
const servedFile = require("../servedFile");

/** Sizes of every icon in the ribbon: 16, 32 and 80 are obligatory, the others keep it sharp on scaled screens. */
const RIBBON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

/** Every icon exists and is as large as it says; ribbon icons come in all sizes that Excel needs. */
function icons(manifest, { pictures }) {
  const findings = [];
  const addressOf = new Map(
    resourcesOf(manifest, "Images").map((image) => [
      image.getAttribute("id"),
      image.getAttribute("DefaultValue"),
    ])
  );
  const wanted = [
    [manifest.querySelector("IconUrl")?.getAttribute("DefaultValue"), 32],
    [manifest.querySelector("HighResolutionIconUrl")?.getAttribute("DefaultValue"), 64],
  ];
  for (const icon of manifest.querySelectorAll("Icon")) {
    const images = [...icon.children];
    const sizes = images.map((image) => image.getAttribute("size"));
    const absent = RIBBON_SIZES.filter((size) => !sizes.includes(size));
    const owner = icon.parentElement.getAttribute("id");
    if (absent.length > 0) findings.push(`${owner} has no icon of ${absent.join(", ")} pixels`);
    for (const image of images) {
      wanted.push([addressOf.get(image.getAttribute("resid")), Number(image.getAttribute("size"))]);
    }
  }
  const distinct = new Map(
    wanted.map(([address, size]) => [`${address} ${size}`, [address, size]])
  );
  for (const [address, size] of distinct.values()) {
    const finding = address && sizeFinding(servedFile(manifest, address, pictures), size);
    if (finding) findings.push(finding);
  }
  return findings;
}

function sizeFinding(file, wanted) {
  if (file === undefined) return undefined;
  if (!existsSync(file)) return `${file} does not exist`;
  const size = pictureSize(file);
  if (!size) return `${file} is not a PNG picture`;
  if (size.width === wanted && size.height === wanted) return undefined;
  return `${file} must have ${wanted} × ${wanted} pixels; it has ${size.width} × ${size.height}`;
}

module.exports = icons;
