import { useState } from 'preact/hooks';
import { AnswerForm } from './answer-form';
import { type Desk, newest } from './desk';
import { FIRST_QUESTIONS, type Question } from './headline';
import { Icon } from './icon';
import { useWords } from './use-words';
import { dateText } from './wording';

/** Questions to the provider before paying, to be copied one by one or all, each with what was answered. */
export function AskList(props: {
  asked: readonly Question[];
  /** How many more there are. */
  more: number;
  onMore: () => void;
  copy: (text: string) => void;
  desk?: Desk;
}) {
  const { asked, more, onMore, copy, desk } = props;
  const words = useWords();
  const { say } = words;
  const [writing, setWriting] = useState<string | null>(null);
  const all = () => copy(asked.map((one, index) => `${index + 1}. ${one.text}`).join('\n'));
  return (
    <section class="sec" aria-labelledby="kj-ask">
      <div class="sh">
        <h3 id="kj-ask">{say('ask', { n: asked.length })}</h3>
        <button type="button" class="b sm" onClick={all}>
          <Icon name="copy" />
          {say('copyAll')}
        </button>
      </div>
      <ol class="qs">
        {asked.map((one, index) => {
          const told = desk && newest(desk.notes.answers, (answer) => sameQuestion(answer, one));
          return (
            <li key={one.rules[0]}>
              <span>{one.text}</span>
              <button
                type="button"
                class="ib"
                aria-label={`${say('copyOne')} ${index + 1}`}
                title={`${say('copyOne')} ${index + 1}`}
                onClick={() => copy(one.text)}
              >
                <Icon name="copy" />
              </button>
              {desk && writing !== one.text && (
                <div class="told-by">
                  {told && (
                    <p class="said-by">
                      <span class="sub">{say('toldBy', { date: dateText(words, told.at) })}</span>
                      <span dir="auto">{told.text}</span>
                    </p>
                  )}
                  <button
                    type="button"
                    class="b ghost sm add"
                    aria-label={`${say(told ? 'answerAgain' : 'answer')} ${index + 1}`}
                    onClick={() => setWriting(one.text)}
                  >
                    <Icon name="note" />
                    {say(told ? 'answerAgain' : 'answer')}
                  </button>
                </div>
              )}
              {desk && writing === one.text && (
                <AnswerForm
                  number={index + 1}
                  onCancel={() => setWriting(null)}
                  onKeep={(text, at) => {
                    desk.keepAnswer({ question: one.text, rules: one.rules, text, at });
                    setWriting(null);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {desk?.unsaved && <p class="sub">{desk.unsaved}</p>}
      {more > 0 && asked.length >= FIRST_QUESTIONS && (
        <button type="button" class="b ghost sm" onClick={onMore}>
          {say('moreQuestions', { n: more })}
        </button>
      )}
    </section>
  );
}

/** A question is the same when it covers one of the same rules: its words change with the language. */
const sameQuestion = (answer: { rules: readonly string[] }, question: Question): boolean =>
  answer.rules.some((rule) => question.rules.includes(rule));
