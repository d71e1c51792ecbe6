/** The title of a place of which nothing but its position is known. */
export const NAMELESS = 'Sans nom';
