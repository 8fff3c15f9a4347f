interface IconPlan {
  /** In pixels: of the icon, and of the drawing in it. */
  side: number;
  inner: number;
  /** Whether it stands on paper; elsewhere what lies behind shows through. */
  opaque: boolean;
}

/** Of a maskable icon a system may cut away all but a circle of four fifths (https://www.w3.org/TR/appmanifest/#icon-masks). */
export function iconPlan(icon: string): IconPlan {
  if (icon === 'maskable') return { side: 512, inner: 288, opaque: true };
  const side = Number(icon);
  // Home screens of Apple paint what is clear black.
  return icon === '180' ? { side, inner: 148, opaque: true } : { side, inner: side, opaque: false };
}
