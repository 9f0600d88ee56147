/** What a person sees in each page of this folder. `absent`: not there. Names of teachers and parts in their order. */
export interface Truth {
  title?: string;
  provider?: string;
  price?: [number, string] | 'absent';
  hours?: number | 'absent';
  duration?: string | 'absent';
  instructors?: string[] | 'absent';
  modules?: string[] | 'absent';
  moduleHours?: (number | undefined)[];
  /** Words that the fact's value holds. */
  prerequisites?: string;
  assessment?: string;
  refund?: string;
  certificate?: string;
  level?: string;
  address?: string;
  licence?: string;
  schedule?: string;
}
