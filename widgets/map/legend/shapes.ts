/** Outlines of markers on a 32-unit grid, filled with the colour of their mark. */
export const shapes = {
  circle: 'M16 2a14 14 0 1 1 0 28 14 14 0 0 1 0-28Z',
  square: 'M7 3h18a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z',
  diamond: 'M13.5 2a3.5 3.5 0 0 1 5 0L30 13.5a3.5 3.5 0 0 1 0 5L18.5 30a3.5 3.5 0 0 1-5 0L2 18.5a3.5 3.5 0 0 1 0-5Z',
  hexagon:
    'M14.5 2a3 3 0 0 1 3 0L27 7.5a3 3 0 0 1 1.5 2.5v12a3 3 0 0 1-1.5 2.5L17.5 30a3 3 0 0 1-3 0L5 24.5A3 3 0 0 1 3.5 22V10A3 3 0 0 1 5 7.5Z',
  pentagon:
    'M14.2 2.6a3 3 0 0 1 3.6 0l11 8a3 3 0 0 1 1.1 3.4l-4.2 13a3 3 0 0 1-2.9 2H9.2a3 3 0 0 1-2.9-2L2.1 14a3 3 0 0 1 1.1-3.4Z',
  shield: 'M16 2 28 5.5V17c0 6.5-5 11-12 13.5C9 28 4 23.5 4 17V5.5Z',
  octagon: 'M10.5 2.5h11l8 8v11l-8 8h-11l-8-8v-11Z',
  house: 'M16 2 29 11.5V26a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V11.5Z',
} as const;

export type MarkShape = keyof typeof shapes;
