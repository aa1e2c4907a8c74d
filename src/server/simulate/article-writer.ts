import { anyTheme, givenNames, people, places, said, type Theme, themes } from './article-themes.ts';
import { type Random, randomOf } from './random.ts';

export interface WrittenArticle {
  title: string;
  summary: string;
  text: string;
}

/** Takes one of each choice, from the inside out. */
function chosen(pattern: string, random: Random): string {
  const inner = /\{([^{}]*)\}/;
  for (let text = pattern; ; ) {
    const found = inner.exec(text);
    if (!found) return text[0]!.toUpperCase() + text.slice(1);
    text =
      text.slice(0, found.index) +
      random.pick(found[1]!.split('|')) +
      text.slice(found.index + found[0].length);
  }
}

/** Who said it, and where: thousands of them, so that thousands of articles do not meet by chance. */
function withAside(sentence: string, random: Random): string {
  const aside = `${random.pick(said)} ${random.pick(people)} ${random.pick(givenNames)} ${random.pick(places)}`;
  return sentence.includes(', ')
    ? sentence.replace(', ', `, ${aside}, `)
    : sentence.replace(/\.$/, `, ${aside}.`);
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Some sentences of a theme, in another order and with other words each time. */
export function sentencesOn(theme: Theme, count: number, random: Random): string[] {
  const patterns = [...shuffled(theme.sentences, random), ...shuffled(anyTheme, random)];
  return shuffled(patterns.slice(0, count), random).map((pattern) =>
    withAside(chosen(pattern, random), random),
  );
}

/** The official words with which many a real article begins: no unit's own. */
export const officialOpening =
  'Thực hiện kế hoạch của Sở Giáo dục và Đào tạo về công tác truyền thông, nâng cao nhận thức, phổ biến kỹ năng chuyển đổi số trong toàn ngành,';

/** An article that a unit writes itself: about 150 to 220 syllables, the same for the same seed and name. */
export function writeArticle(seed: number, name: string, unitName: string): WrittenArticle {
  const random = randomOf(seed, `text|${name}`);
  const theme = random.pick(themes);
  const sentences = sentencesOn(theme, random.between(8, 10), random);
  const opening = random.chance(0.4)
    ? `${officialOpening} ${unitName} ${random.pick(['vừa có một buổi gặp mặt', 'chọn cách làm nhỏ', 'mở một góc hỏi đáp', 'bắt đầu từ việc gần nhất'])}.`
    : `${unitName} ${random.pick(['có chuyện muốn kể', 'ghi lại một buổi sáng', 'xin chia sẻ đôi điều', 'thử một cách khác'])}.`;
  const middle = Math.ceil(sentences.length / 2);
  return {
    title: random.pick(theme.titles),
    summary: withAside(chosen(random.pick(anyTheme), random), random).slice(0, 290),
    text: [opening, sentences.slice(0, middle).join(' '), sentences.slice(middle).join(' ')].join('\n\n'),
  };
}
