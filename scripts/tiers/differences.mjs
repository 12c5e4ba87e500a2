/**
 * What a new table changes, in lines for a person.
 *
 * @param known {asOf, rows} of the repository, or undefined
 * @param rows of the new table
 */
export function differences(known, rows) {
  if (!known) return [`new, ${rows.length} tiers`];
  const lines = [];
  const length = Math.max(rows.length, known.rows.length);
  for (let index = 0; index < length; index += 1) {
    const before = known.rows[index];
    const after = rows[index];
    if (!before) lines.push(`tier ${index + 1} is new: ${shown(after)}`);
    else if (!after) lines.push(`tier ${index + 1} is gone: ${shown(before)}`);
    else if (isChanged(before, after)) {
      lines.push(`tier ${index + 1} was ${shown(before)}, is ${shown(after)}`);
    }
  }
  return lines.length > 0 ? lines : [`as on ${known.asOf}`];
}

/** A figure that was not recorded before (undefined) is no change. */
function isChanged(before, after) {
  return after.some((figure, column) => before[column] !== undefined && before[column] !== figure);
}

function shown(row) {
  return `[${row.map((figure) => (figure === null ? "open" : figure)).join(", ")}]`;
}
