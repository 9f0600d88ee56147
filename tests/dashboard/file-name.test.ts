import { describe, expect, it } from 'vitest';
import { fileName } from '@/entrypoints/surface/file-name';

const DAY = '2026-11-24T13:00:00.000Z';
const named = (title: string) => fileName(DAY, 'report', title, 'html');

describe('the name of a file', () => {
  it('begins with the day and says what it is', () => {
    expect(named('人工智能训练师 三级班')).toBe('kejian-2026-11-24-report-人工智能训练师-三级班.html');
    expect(named('')).toBe('kejian-2026-11-24-report.html');
  });
});
