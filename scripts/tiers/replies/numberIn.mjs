/** A number of a reply, sent as such or as text. */
export function numberIn(value, field) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) {
    throw new Error(`${field} should be a number; got ${JSON.stringify(value)}`);
  }
  return number;
}
