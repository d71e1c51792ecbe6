import type { Day } from '../values/day.js';

/** Courses in the order in which they are eaten. */
export const courseNames = ['starter', 'main', 'side', 'dairy', 'dessert', 'bread', 'snack', 'other'] as const;
export type CourseName = (typeof courseNames)[number];

export type MealName = 'breakfast' | 'lunch' | 'snack' | 'dinner' | 'picnic';

/** Labels of quality that have a code, or words that are used everywhere. */
export type QualityLabel =
  | 'organic'
  | 'label-rouge'
  | 'aop'
  | 'igp'
  | 'stg'
  | 'local'
  | 'french'
  | 'sustainable'
  | 'sustainable-fishing'
  | 'bleu-blanc-coeur'
  | 'homemade'
  | 'fair-trade'
  | 'vegetarian'
  | 'no-pork'
  | 'no-meat';

/** The fourteen that Regulation (EU) 1169/2011 has declared. */
export type Allergen =
  | 'gluten'
  | 'crustaceans'
  | 'eggs'
  | 'fish'
  | 'peanuts'
  | 'soya'
  | 'milk'
  | 'nuts'
  | 'celery'
  | 'mustard'
  | 'sesame'
  | 'sulphites'
  | 'lupin'
  | 'molluscs';

export interface Dish {
  /** Names as published; several when there is a choice. */
  readonly names: readonly string[];
  readonly course: CourseName;
  /** Known labels, and codes or words of the publisher as written. */
  readonly labels: readonly (QualityLabel | { readonly said: string })[];
  readonly allergens: readonly (Allergen | { readonly said: string })[];
  /** The publisher's code, by which another feed may tell what the dish is made of. */
  readonly code?: string;
}

/** The meal of a site on one day. */
export interface Meal {
  readonly day: Day;
  /** The school, restaurant or sector that it is for; absent when there is but one. */
  readonly site?: string;
  readonly name: MealName;
  /** The variant, where a site has several meals on the day: « Menu végétarien ». */
  readonly variant?: string;
  /** By course. */
  readonly dishes: readonly Dish[];
  /** Remarks of the publisher: a theme, the holidays. */
  readonly notes: readonly string[];
  /** Why nothing is served, in the publisher's words: « Férié ». */
  readonly closed?: string;
  /** Index of its (first) row in the dataset. */
  readonly row: number;
}
