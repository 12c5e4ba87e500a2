/** A long number as a spreadsheet shows and saves it, its last digits lost: `8.38977E+18`. */
export const DAMAGED_ID = /^\d(?:[.,]\d+)?E\+\d{2}$/i;
