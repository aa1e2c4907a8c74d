import { expect, it } from 'vitest';
import { browserWords } from './browser-words.ts';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [`${windows} Chrome/139.0.0.0 Safari/537.36`, 'Chrome trên Windows'],
  [`${windows} Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0`, 'Edge trên Windows'],
  [`${windows} coc_coc_browser/138.0.0 Chrome/132.0.0 Safari/537.36`, 'Cốc Cốc trên Windows'],
  ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox trên Windows'],
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Samsung Internet trên Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari trên iPhone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/139.0 Mobile/15E148 Safari/604.1',
    'Chrome trên iPhone',
  ],
  ['node', 'Chương trình khác'],
  ['', 'Chương trình khác'],
  [null, 'Chương trình khác'],
])('trình duyệt nói bằng lời: %s', (userAgent, words) => {
  expect(browserWords(userAgent)).toBe(words);
});
