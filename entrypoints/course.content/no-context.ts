/**
 * Put in the place of WXT's own context when the content script is built. That one listens to an event that a page
 * can make, and would end on it; `index.ts` keeps the one life of the script.
 */
export class ContentScriptContext {}
