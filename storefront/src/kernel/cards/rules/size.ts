/** In pixels, as all networks want it: nearly two to one. */
export const CARD_SIZE = { width: 1200, height: 630 };
