import { describe, expect, it, vi } from 'vitest';
import { fileName } from '@/entrypoints/surface/file-name';

const DAY = '2026-11-24T13:00:00.000Z';
const named = (title: string) => fileName(DAY, 'report', title, 'html');

describe('the name of a file', () => {
  it('begins with the day and says what it is', () => {
    expect(named('人工智能训练师 三级班')).toBe('kejian-2026-11-24-report-人工智能训练师-三级班.html');
    expect(named('')).toBe('kejian-2026-11-24-report.html');
  });
  it('names the day where the person is', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(fileName('2026-11-30T20:45:00.000Z', '', '', 'csv')).toBe('kejian-2026-12-01.csv');
    vi.unstubAllEnvs();
  });
});
