/** How many courses the home page shows where none is featured. */
export const LATEST = 6;
