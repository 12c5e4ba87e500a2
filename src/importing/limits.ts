/** The largest source that is read. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The most rows that one source may hold. */
export const MAX_ROWS = 100_000;

/** The most columns of a table. */
export const MAX_COLUMNS = 64;

/** The longest cell of a table, in characters. */
export const MAX_CELL = 1000;

/** The deepest nesting of a JSON source. */
export const MAX_DEPTH = 64;

/** The most different fields in rows of JSON that are read as a table. */
export const MAX_FIELDS = 200;

/** The longest name of such a field: venues' own have less than 40 characters. */
export const MAX_FIELD_NAME = 100;
