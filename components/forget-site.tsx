import { useState } from 'preact/hooks';
import { useWords } from './use-words';

/** Deletes what is kept of one site, after a second press that names it. */
export function ForgetSite({ host, onForget }: { host: string; onForget: (host: string) => void }) {
  const { say } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" class="b" onClick={() => setSure(true)}>
        {say('wb_forgetSite')}
      </button>
    );
  return (
    <div class="row sure" role="alert">
      <span>{say('wb_forgetSiteSure', { host })}</span>
      <button type="button" class="b sm" onClick={() => onForget(host)}>
        {say('wb_forgetSiteYes', { host })}
      </button>
      <button type="button" class="b sm" onClick={() => setSure(false)}>
        {say('wb_cancel')}
      </button>
    </div>
  );
}
