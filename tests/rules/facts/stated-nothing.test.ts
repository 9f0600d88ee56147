import { describe, expect, it } from 'vitest';
import { read, titlesOn } from './course-page';

/** Labels and headings whose text states nothing, or states it of something else, beside those that do. */

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Kiln Course | Saltmarsh</title><body><main><h1>Kiln Course</h1>${body}</main></body></html>`;

describe('a schedule', () => {
  it('tells of a time, and is none that is promised or that a form asks for', () => {
    const below = (text: string) => read(page(`<h2>Course schedule</h2><p>${text}</p>`), 'schedule');
    expect(below('Wednesdays and Fridays, evenings.')).toBe('Wednesdays and Fridays, evenings.');
    expect(below('From 12 May, twice a week.')).toBe('From 12 May, twice a week.');
    expect(below('A weekly plan will be added once we know the hours.')).toBe('absent');
    expect(below('Leave your address and we will send you all dates of the year 2027.')).toBe('absent');
    expect(read(page('<h2>Dates</h2><h3>Session 1</h3><p>Ages 10-14</p>'), 'schedule')).toBe('absent');
    expect(below('There is a place for everybody at the wheel.')).toBe('absent');
    const form = page(
      '<form><h3>Preferred start date</h3><label>Budget of 500 or more</label><label>Group of 3</label></form>',
    );
    expect(read(form, 'schedule')).toBe('absent');
  });
});

describe('a refund', () => {
  it('is not what else a row of promises holds', () => {
    const below = (text: string) => read(page(`<h3>30-day money-back</h3><p>${text}</p>`), 'refund');
    expect(below('Write to us within 30 days and we return the whole fee.')).toBe(
      'Write to us within 30 days and we return the whole fee.',
    );
    expect(below('Encrypted from end to end')).toBe('30-day money-back');
  });
});

describe('an address', () => {
  it('is neither a date nor who holds the rights to the pictures', () => {
    const beside = (text: string) => read(page(`<h5>Address</h5><p>${text}</p>`), 'address');
    expect(beside('14 Quarry Road, Ashby')).toBe('14 Quarry Road, Ashby');
    expect(beside('29 March 2027')).toBe('absent');
    expect(beside('Monday to Friday, 9 to 5')).toBe('absent');
    expect(read(page("<p>The county's #1 Coding House · Sector-3, Ashby</p>"), 'address')).toBe('absent');
    expect(beside('All pictures copyright 2027 Saltmarsh Kilns')).toBe('absent');
  });
});

describe('an assessment', () => {
  it('is that of the course, not a test of the state nor what its pattern is', () => {
    expect(read(page('<p>There is a practical test at the end of week six.</p>'), 'assessment')).toBe(
      'There is a practical test at the end of week six.',
    );
    expect(read(page('<p>Start once you have a date for your practical test.</p>'), 'assessment')).toBe(
      'absent',
    );
    const items = '<ul><li>180 in all</li><li>Multiple-choice only</li></ul>';
    expect(read(page(`<h2>Entrance exam pattern</h2>${items}`), 'assessment')).toBe('absent');
    expect(read(page(`<h2>How it ends</h2>${items}`), 'assessment')).toBe('Multiple-choice only');
  });
});

describe('a level', () => {
  it('is the one of the course, none of a scale and none of its parts', () => {
    expect(read(page('<p>Skill level: Intermediate</p>'), 'level')).toBe('Intermediate');
    const scale = ['Expert User', 'Very Good User', 'Good User', 'Competent User']
      .map((name, i) => `<tr><td>${9 - i}</td><td>${name}</td><td>Seldom errs</td></tr>`)
      .join('');
    const table = `<table><tr><th>Band</th><th>Skill level</th><th>Meaning</th></tr>${scale}</table>`;
    expect(read(page(table), 'level')).toBe('absent');
    expect(read(page('<h3>Section 3 Intermediate Course</h3><p>Loops.</p>'), 'level')).toBe('absent');
    expect(read(page('<h3>Crisis Foundation &amp; Response</h3><p>Who calls whom.</p>'), 'level')).toBe(
      'absent',
    );
    expect(read(page('<h3>Foundation Course</h3><p>Six weeks.</p>'), 'level')).toBe('Foundation');
    const steps = '<h2>Where to start</h2><p>Beginner</p><p>Clay.</p><p>Intermediate</p><p>Glaze.</p>';
    expect(read(page(steps), 'level')).toBe('absent');
  });
});

describe('figures', () => {
  it('take no minutes of a clock for hours, and no life of a certificate for a length', () => {
    expect(read(page('<p>Duration</p><p>30 Hours</p>'), 'hours')).toBe(30);
    expect(read(page('<p>Duration</p><p>02:30 Hours</p>'), 'hours')).not.toBe(30);
    expect(read(page('<p>Course length:</p><p>Two Years</p>'), 'duration')).toBe('P2Y');
    expect(read(page('<p>Certification Length:</p><p>Two Years</p>'), 'duration')).toBe('absent');
    expect(read(page('<p>Deadline</p><p>3 Months</p>'), 'duration')).toBe('absent');
    expect(read(page('<p>10+ Years</p><p>Expert trainers</p>'), 'duration')).toBe('absent');
  });

  it('take the dollars that are named behind a sum, or those of the town', () => {
    const dollars = (body: string) => read(page(body), 'price');
    expect(dollars('<p>Course fee: $450</p>')).toMatchObject({ amount: 450, currency: 'USD' });
    expect(dollars('<p>Course fee: $450 CAD</p>')).toMatchObject({ amount: 450, currency: 'CAD' });
    expect(dollars('<p>Course fee: $450 CDN</p>')).toMatchObject({ amount: 450, currency: 'CAD' });
    expect(dollars('<p>Course fee: $450</p><p>9 Lock Road, Ashby, Ontario K9X 4T2</p>')).toMatchObject({
      currency: 'CAD',
    });
    // A law and its year is no town.
    expect(dollars('<p>Course fee: $450</p><p>Registered under the SOCIETIES ACT 2013</p>')).toMatchObject({
      currency: 'USD',
    });
    expect(dollars('<p>Course fee: $450</p><p>9 Lock Road, Ashby VIC 3399</p>')).toMatchObject({
      currency: 'AUD',
    });
  });
});

describe('a teacher', () => {
  const names = (body: string) => {
    const people = read(page(body), 'instructors');
    return Array.isArray(people) ? people.map(({ name }) => name) : people;
  };

  it('is named by the head of a card, not by what stands in it', () => {
    const card = (name: string, field: string) => `<h4>${name}</h4><p>Lecturer, Ceramics</p><p>${field}</p>`;
    expect(
      names(
        `<h2>Our faculty</h2>${card('Dr. Ines Duarte', 'Surface Studies, Slip')}${card('Marin Oakes', 'Kilns')}`,
      ),
    ).toEqual(['Dr. Ines Duarte', 'Marin Oakes']);
    expect(names('<h2>Our instructors</h2><p>Ines Duarte, Marin Oakes</p>')).toContain('Ines Duarte');
  });

  it('is no body whose name goes on below, and nobody told by a trade alone', () => {
    expect(names('<h2>Our instructors</h2><h4>American Guild</h4><p>of Glazers</p>')).toBe('absent');
    expect(names('<p>Every class is taught by a qualified Ethical Potter with a kiln.</p>')).toBe('absent');
    const places = '<h4>Lakeview Campus</h4><p>Main Street</p><h4>Harbour Campus</h4><p>Dock Street</p>';
    expect(names(`<h2>Meet our team</h2>${places}`)).toBe('absent');
    expect(names('<p>Every class is taught by Ines Duarte with a kiln.</p>')).toEqual(['Ines Duarte']);
  });
});

describe('a value', () => {
  it('that says whom to ask, or that it varies, states nothing', () => {
    const vague = [
      'Contact us for dates',
      'On request',
      'Flexible timings',
      'It depends.',
      'To be announced',
    ];
    for (const text of [...vague, 'Apply now', 'Get directions', 'Book your seat today', 'Learn more']) {
      expect(read(page(`<p>Start date: ${text}</p>`), 'schedule')).toBe('absent');
      expect(read(page(`<p>Prerequisites: ${text}</p><p>Certificate: ${text}</p>`), 'prerequisites')).toBe(
        'absent',
      );
      expect(read(page(`<p>Prerequisites: ${text}</p><p>Certificate: ${text}</p>`), 'certificate')).toBe(
        'absent',
      );
      expect(read(page(`<p>Address: ${text}</p>`), 'address')).toBe('absent');
    }
    expect(
      read(page('<p>Prerequisites: Wheel work</p><p>Certificate: Master Potter</p>'), 'prerequisites'),
    ).toBe('Wheel work');
    expect(read(page('<h2>Certificate</h2><p>Certificate: Master Potter</p>'), 'certificate')).not.toBe(
      'absent',
    );
  });

  it('is not the label over it, nor a price below the label of a level', () => {
    expect(read(page('<h3>Refund policy</h3><p>Please read our terms.</p>'), 'refund')).toBe('absent');
    expect(
      read(page('<h3>Refund policy</h3><p>All of it within a week.</p><p>No refund later.</p>'), 'refund'),
    ).toMatch(/within a week/);
    const row = ['12 Weeks', 'Duration', 'Beginner', 'Level', '$499', 'Fee'].map(
      (text) => `<div>${text}</div>`,
    );
    expect(read(page(row.join('')), 'level')).toBe('Beginner');
  });

  it('is of this course, not of our others', () => {
    const others =
      '<h2>Our other courses</h2><ul><li>Glazing $300, 40 hours</li><li>Firing $500, 60 hours</li></ul>';
    expect(read(page(`<p>It is hard work.</p><p>It is fun.</p><p>Bring clay.</p>${others}`), 'hours')).toBe(
      'absent',
    );
  });
});

describe('the parts of a course', () => {
  it('are neither the dates of its runs nor a sentence on what it is like', () => {
    const runs = ['June 15-19, 2027', 'June 22-26, 2027', 'July 6-10, 2027'];
    const session = (name: string, i: number) => `<h3>Session ${i + 1}</h3><h4>${name}</h4><p>Ages 10-14</p>`;
    expect(titlesOn(page(`<h2>Sessions</h2>${runs.map(session).join('')}`))).toBe('absent');
    const parts = ['Slip', 'Glaze', 'Fire'];
    expect(titlesOn(page(`<h2>Sessions</h2>${parts.map(session).join('')}`))).toEqual(parts);
    const told = '<p>Theory and practical training in slip, glaze, fire and wheel techniques.</p>';
    expect(titlesOn(page(`<h3>Modern Curriculum</h3>${told}`))).toBe('absent');
    expect(titlesOn(page('<h3>Curriculum</h3><p>Slip, glaze, fire and wheel techniques.</p>'))).toHaveLength(
      4,
    );
  });
});

describe('a title', () => {
  it('is no heading over the timetable of all classes', () => {
    const html =
      '<!doctype html><html lang="en"><title>Class Schedule - Saltmarsh</title><body><main><h1>Class schedule</h1><p>Fridays.</p></main></body></html>';
    expect(read(html, 'title')).toBe('absent');
  });
});

describe('a provider', () => {
  const signed = (text: string) =>
    read(page(`<p>Clay.</p></main><footer><p>${text}</p></footer><main>`), 'provider');
  it('is who signs, and no sentence on the site', () => {
    expect(signed('© 2027. This website was built with care. Tarn Ridge Ltd')).not.toMatch(/website/);
    expect(signed('© 2027 Tarn Ridge and its partners')).toBe('Tarn Ridge');
    expect(signed('© 2027 Tarn Ridge and Sons')).toBe('Tarn Ridge and Sons');
  });

  it('is no town that a title ends in and its description teaches in', () => {
    const html = (told: string) =>
      `<!doctype html><html lang="en"><title>Kiln Course - Ashby</title><meta name="description" content="${told}"><body><main><h1>Kiln Course</h1><p>Clay.</p></main></body></html>`;
    expect(read(html('Learn to fire a kiln in Ashby.'), 'provider')).toBe('absent');
    expect(read(html('Learn to fire a kiln.'), 'provider')).toBe('Ashby');
  });
});

describe('who issues a certificate', () => {
  it('is not who recognises the course', () => {
    expect(
      read(page('<p>Our courses here are recognized by the County Kiln Board.</p>'), 'certificate'),
    ).toBe('absent');
    expect(read(page('<p>The certificate is issued by the County Kiln Board.</p>'), 'certificate')).toEqual({
      issuer: 'County Kiln Board',
    });
  });
});
