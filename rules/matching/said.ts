export type Stance = 'affirmed' | 'denied' | 'warned' | 'asked' | 'reported' | 'menu' | 'conditional';
export type Speaker = 'seller' | 'learner' | 'regulator' | 'reporter';

/** How something is said, and by whom. `factor` is what it leaves of the confidence of the words. */
export interface Said {
  stance: Stance;
  speaker: Speaker;
  factor: number;
}

/** A judgement; the seller speaks unless another is named. */
export const said = (stance: Stance, factor: number, speaker: Speaker = 'seller'): Said => ({
  stance,
  speaker,
  factor,
});
