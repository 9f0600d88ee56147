/** What a page's head says of the page: title, language, metas, JSON-LD. */
export function pageHead() {
  const meta: Record<string, string> = Object.create(null);
  const json: string[] = [];
  let title = '';
  let lang = '';

  return {
    json,
    get title() {
      return title;
    },
    get lang() {
      return lang;
    },
    get meta() {
      return { ...meta };
    },
    language(value: string | null) {
      lang ||= (value ?? '').trim().toLowerCase();
    },
    /** Takes what an element says of the page; false for a script that says nothing of it. */
    element(tag: string, attr: (name: string) => string | null, content: string): boolean {
      if (tag === 'title') title ||= content.replace(/\s+/g, ' ').trim();
      else if (tag === 'script') {
        if (!(attr('type') ?? '').toLowerCase().includes('ld+json')) return false;
        if (content) json.push(content);
      } else {
        const key = attr('name') ?? attr('property');
        if (key) meta[key.toLowerCase().slice(0, 60)] ??= (attr('content') ?? '').slice(0, 500);
      }
      return true;
    },
  };
}
