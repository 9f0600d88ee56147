import { expect } from '@playwright/test';
import { violations } from './axe';
import { test } from './extension';
import { openSurface } from './surface-pages';

test('a list that could not be read says why, and not that it is on its way or was not stored', async ({
  extension,
}) => {
  const desk = await openSurface(extension, 'dashboard.html', undefined, {
    'list-audits': { ok: false, error: 'storage-failed' },
  });
  await expect(desk.getByRole('alert')).toContainText('没能读取记录');
  await expect(desk.getByRole('alert')).not.toContainText('结果没能存下来');
  await expect(desk.getByText(/正在载入/)).toHaveCount(0);
  expect(await violations(desk)).toEqual([]);
  await desk.close();
});

for (const [name, content] of [
  ['cut.json', '{"format":'],
  ['other.json', '{"hello":1}'],
  ['cut.json.gz', 'no gzip'],
] as const)
  test(`a file that is no back-up is refused in sight of who chose it, on a phone too (${name})`, async ({
    extension,
  }) => {
    const desk = await openSurface(extension, 'dashboard.html#backup');
    await desk.setViewportSize({ width: 390, height: 640 });
    await desk
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    const told = desk.getByRole('alert');
    await expect(told).toContainText(name);
    await expect(told).toBeInViewport({ ratio: 0.95 });
    expect(await violations(desk)).toEqual([]);
    await desk.close();
  });
