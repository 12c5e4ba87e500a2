const { readFileSync } = require("node:fs");

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height in pixels of a PNG file, from its first chunk (IHDR); undefined for any other file. */
function pictureSize(file) {
  const content = readFileSync(file);
  if (!content.subarray(0, 8).equals(PNG_SIGNATURE)) return undefined;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

module.exports = pictureSize;
