import { describe, expect, test } from 'vitest';
import { coreOf } from '@/rules/facts/readers/title-core';

const core = (text: string) => {
  const { start, end } = coreOf(text);
  return text.slice(start, end);
};

describe('where in a heading the name of the course is', () => {
  test.each([
    ['Become a Certified Pastry Chef - Enrol This Autumn and Save', 'Certified Pastry Chef'],
    ['Master Bread Science Through Daily Practice and Honest Feedback', 'Bread Science'],
    ['Change the way you bake with our Sourdough Diploma Course!', 'Sourdough Diploma Course'],
    ['Master Web Baking with Rye and Spelt!', 'Web Baking with Rye and Spelt'],
    ['Master Bread Science with the Tidewater Method', 'Bread Science'],
    ['Master Rye Bread and Build Your Own Bakery', 'Rye Bread'],
    ['Forklift Bootcamp: From the First Pallet to the Licence in Your Hand', 'Forklift Bootcamp'],
    ['Best Tile Laying Course Training Institute in Leeds', 'Tile Laying Course'],
    ['Top Welding Training in Harbour Town', 'Welding Training'],
    ['Learn 3,000 Words: The Evening Course That Fits Around Your Working Life', '3,000 Words'],
    ['青禾小面点研修课程——不是站着看师傅做，而是一人一灶动手做', '青禾小面点研修课程'],
    ['Android培训课程，用真实的项目带您走完从零到上线的每一步', 'Android培训课程'],
    ['Cuisine française : le pain, la pâte et le four pour ceux qui débutent', 'Cuisine française'],
    ['远山职业学校美发造型专业', '美发造型专业'],
    ['权威的茶艺培训课程', '茶艺培训课程'],
  ])('%s', (text, name) => {
    expect(core(text)).toBe(name);
  });

  test.each([
    ['Master of Business Administration'],
    ['Rye: A Primer for Those Who Bake by Night (Recorded Session)'],
    ['Build skills with classes, diplomas, and degrees from bakeries all over the world'],
    ['Medical Students (Coaching) - Spring Courses'],
    ['Learn to Swim'],
    ['Advanced Welding'],
    ['Diploma in Baking'],
    ['Training in First Aid'],
    ['家庭教育指导师培训班'],
    ['Bread: Level 2'],
    ['老年大学'],
    ['茶艺师（四级）培训班'],
    ['मुफ्त पाठ्यक्रम: रोटी, केक और मिठाई बनाना सीखें आज ही शुरू करें'],
    ['!!!'],
    [''],
  ])('as it stands: %s', (text) => {
    expect(core(text)).toBe(text);
  });
});
