import { firstCourse, questions } from '@/components/headline';
import { type NoteWriter, PageNotesForm } from '@/components/page-notes-form';
import { useWords } from '@/components/use-words';
import { errorText, type WordKey } from '@/components/wording';
import type { Answered, PageNotes } from '@/entrypoints/background/protocol';
import { ask } from '@/entrypoints/surface/ask';
import type { ExplainedAudit } from '@/rules/audit';

type Kept =
  | Answered<'note-answer'>
  | Answered<'tag-page'>
  | Answered<'note-remark'>
  | Answered<'forget-remark'>;

/** What is written beside the selected page, kept as it is written. */
export function SelectedNotes(props: {
  shown: ExplainedAudit;
  notes: PageNotes;
  advisor: string;
  onAdvisor: (name: string) => void;
  onNotes: (notes: PageNotes) => void;
  onMessage: (message: string) => void;
}) {
  const { shown, notes, advisor, onAdvisor, onNotes, onMessage } = props;
  const words = useWords();
  const { audit, rules } = shown;
  const page = audit.input;
  const course = audit.courses[firstCourse(audit.courses)];
  const at = () => new Date().toISOString();

  async function keep(asked: Promise<Kept>, said: WordKey): Promise<boolean> {
    const answer = await asked;
    const failed = answer.ok ? answer.unsaved : answer.error;
    if (answer.ok && !answer.unsaved) onNotes(answer.notes);
    onMessage(failed ? errorText(words, failed) : words.say(said));
    return !failed;
  }
  const write: NoteWriter = {
    remark: (text) => {
      const by = advisor.trim();
      return keep(
        ask('note-remark', { page, remark: { text, at: at(), ...(by && { by }) } }),
        'wb_remarkSaved',
      );
    },
    forgetRemark: (remark) => keep(ask('forget-remark', { page, remark }), 'wb_remarkForgot'),
    tag: (tags) => keep(ask('tag-page', { page, tags }), 'wb_tagsSaved'),
    reply: (question, covered, text) =>
      keep(
        ask('note-answer', { page, answer: { question, rules: covered, text, at: at() } }),
        'wb_replySaved',
      ),
  };
  return (
    <PageNotesForm
      notes={notes}
      asked={course ? questions(course, rules, words.language, 'all') : []}
      advisor={advisor}
      onAdvisor={onAdvisor}
      write={write}
    />
  );
}
