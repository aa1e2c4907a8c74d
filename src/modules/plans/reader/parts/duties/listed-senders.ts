import { isSenderStart } from '../../grammar/reports/senders.ts';
import { sendsSomething } from '../../grammar/reports/sends-report.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { capitalised } from '../../text/tidy-text.ts';

const TIME_FIRST =
  /^\s*(?:[-+•]\s*)?(?:Định kỳ|Hằng|Hàng|Mỗi|Trước|Chậm nhất|Muộn nhất|Cuối|Đầu|Kết thúc|Khi|Sau|Vào|Trong|Đến|Ngày|Thứ|Từ)\s/u;
const ENDS_IN_BODIES = /,\s+(?:các|từng|toàn thể|\p{Lu})[^();]*;?$/u;

/** "Hằng quý, các sở, ban, ngành; UBND các huyện gửi …": a time, then senders whose list a semicolon parts. */
export function isListOfSenders(before: string, after: string): boolean {
  return (
    TIME_FIRST.test(before) &&
    !sendsSomething(before) &&
    ENDS_IN_BODIES.test(before) &&
    isSenderStart(capitalised(after.trimStart()))
  );
}

/** The sentences of a text, a list of senders behind a time in one with what they do. */
export function dutySentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = sentences.at(-1);
    if (last && isListOfSenders(last.text, sentence.text))
      sentences[sentences.length - 1] = {
        text: text.slice(last.from, sentence.to),
        from: last.from,
        to: sentence.to,
      };
    else sentences.push(sentence);
  }
  return sentences;
}
