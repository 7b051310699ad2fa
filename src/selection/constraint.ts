/** One limit of a request, named so that it can be taken away, priced, or shown in a conflict. */
export type Constraint =
  | {
      /** The capacity of a dimension, in every period or in one. */
      readonly kind: 'capacity';
      /** Which dimension. */
      readonly dimension: string;
      /** Which period; every one when left out. */
      readonly period?: number;
    }
  | {
      /** One side of a share limit. */
      readonly kind: 'share';
      /** The tag it counts. */
      readonly tag: string;
      /** The dimension of the spending. */
      readonly of: string;
      /** Which side. */
      readonly side: 'min' | 'max';
    }
  | {
      /** A group of which at most one may be chosen. */
      readonly kind: 'exclusive';
      /** The members. */
      readonly items: readonly string[];
    }
  | {
      /** One prerequisite of one item. */
      readonly kind: 'requires';
      /** The item that cannot be done alone. */
      readonly item: string;
      /** What it requires. */
      readonly prerequisite: string;
    }
  | {
      /** An item's duty to be done, or its first and last period. */
      readonly kind: 'mandatory' | 'window';
      /** Which item. */
      readonly item: string;
    }
  | {
      /** The largest number of items. */
      readonly kind: 'maxItems';
    };
