import { describe, expect, test } from 'vitest';
import { unreadWithPlaces } from '@/rules/facts/unread-places';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

const unread = (html: string) => unreadWithPlaces(readHtml(html));

describe('what could not be read is named with its place', () => {
  test('pictures that likely carry text', () => {
    expect(unread('<h1>课程</h1><p>大纲</p><img src="/up/detail-1.jpg?v=2" width="750"><p>完</p>')).toEqual([
      {
        what: 'image',
        count: 1,
        places: [{ at: 6, name: 'detail-1.jpg', under: { quote: '课程', start: 0, end: 2 } }],
      },
    ]);
  });

  test('files linked as a syllabus or a contract, each once', () => {
    expect(
      unread(
        '<p><a href="/f/outline.pdf">Course outline (PDF)</a> <a href="/f/outline.pdf">again</a> <a href="/f/t.docx?x=1">培训合同</a></p>',
      ),
    ).toEqual([
      {
        what: 'document',
        count: 2,
        places: [
          { at: 0, name: 'Course outline (PDF)' },
          { at: 27, name: '培训合同' },
        ],
      },
    ]);
  });

  test('other files and pages are not missed', () => {
    expect(
      unread('<p><a href="/annual-report.pdf">Annual report 2025</a> <a href="/syllabus">Syllabus</a></p>'),
    ).toEqual([]);
  });

  test('a syllabus that stands in a file is not absent', () => {
    expect(read('<h1>Excel course</h1><p><a href="/s.pdf">Download the syllabus</a></p>', 'modules')).toBe(
      'unreadable',
    );
    expect(read('<h1>Excel course</h1><p><a href="/s.pdf">Fee schedule</a></p>', 'modules')).toBe('absent');
  });
});
