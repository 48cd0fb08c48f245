/**
 * Widths in pixels that the first chart is drawn at: the room it has on phones of 320, 360, 390 and 412
 * pixels, on tablets of 600, 768 and 1024, and where the page is as wide as it gets. The widest that fits is shown.
 */
export const WIDTHS = [288, 328, 358, 380, 568, 736, 976, 1168] as const;
