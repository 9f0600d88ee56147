import { dataText, type FactSource, itemsOf, type Line } from './fact-source';

/** A question that the page asks in its reader's name, with the page's own answer. */
export interface Answer {
  question: string;
  answer: string;
  /** Where the answer stands; of one that only structured data holds, nothing. */
  start?: number;
  end?: number;
}

const QUESTION = /[?？]\s*$/;
const MOST_LENGTH = 80;

/** The questions and answers of a page: in accordions, lists and plain paragraphs, then in its structured data. */
export function questionsOf(source: FactSource): Answer[] {
  const answers: Answer[] = [];
  source.lines.forEach((line, index) => {
    if (line.text.length > MOST_LENGTH || !QUESTION.test(line.text) || line.block.region === 'form') return;
    const below = answerBelow(source.lines, index);
    if (!below.length) return;
    const start = below[0]!.block.start;
    const end = Math.min(below.at(-1)!.block.end, start + 400);
    answers.push({
      question: line.text,
      answer: source.reading.text.slice(start, end).replace(/\n/g, ' '),
      start,
      end,
    });
  });
  for (const item of itemsOf(source, 'Question')) {
    const question = dataText(item, 'name', 'text');
    const accepted = item.properties.acceptedAnswer?.[0];
    const answer = typeof accepted === 'object' ? dataText(accepted, 'text') : null;
    if (question && answer) answers.push({ question, answer: answer.replace(/<[^>]{1,200}>/g, ' ').trim() });
  }
  return answers;
}

/** Up to three lines below a question, as far as neither a heading nor the next question comes. */
function answerBelow(lines: Line[], index: number): Line[] {
  const below: Line[] = [];
  for (const line of lines.slice(index + 1, index + 4)) {
    if (QUESTION.test(line.text) && line.text.length <= MOST_LENGTH) break;
    if (['heading', 'summary', 'term', 'button'].includes(line.block.role)) break;
    if (below.length && line.block.container !== below[0]!.block.container) break;
    below.push(line);
  }
  return below;
}
