/** Said instead of a distance where the tier table ends before the liquidation price. */
export const BEYOND_TABLE = "beyond table";
