/** How many articles the home page shows. */
export const LATEST = 4;
