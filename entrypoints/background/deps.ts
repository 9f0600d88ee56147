import type { Audit, ExplainedAudit } from '@/rules/audit';
import type { Eligibility, Person } from '@/rules/derived/eligibility';
import type { OwnPack } from '@/rules/engine/packs';
import type { Words } from '@/rules/finding';
import type { PageMemory } from '@/rules/page-memory';
import type { Reading } from '@/rules/reading/block';
import type { AuditEntry, AuditStore } from './audit-store';
import type { Dismissals } from './dismissals';
import type { PackStore } from './pack-store';
import type { Pictures } from './pictures/pictures';
import type { Command, CommandAnswer, CommandName, PackInfo, Place, ReadWish, Settings } from './protocol';
import type { LiveQueue } from './queue/live-queue';
import type { TabState } from './tab-state';

/** How to judge: as a course page whatever it looks like, and without which packs. */
export interface JudgeWish {
  anyway: boolean;
  packsOff: readonly string[];
  /** Packs of an organisation that are on. */
  own?: readonly OwnPack[];
  /** What was worked out when the page was last judged. */
  memory?: PageMemory;
}

export interface KeptOwnPack extends OwnPack {
  on: boolean;
}

/** What may have to wait for the packs to be read. */
type Soon<T> = T | Promise<T>;

/** All that answering touches; the browser is behind it. */
export interface Deps {
  /** Id and address (`chrome-extension://…/`) of this extension. */
  self: { id: string; origin: string };
  /** Judges a page; a long one in slices, between which other questions are answered. */
  judge(reading: Reading, readAt: string, wish: JudgeWish): Soon<ExplainedAudit>;
  judgeText(text: string, wish: JudgeWish): Soon<ExplainedAudit>;
  /** With the words of the rules of an organisation too, on or off. */
  explain(audit: Audit, own: readonly OwnPack[]): Soon<ExplainedAudit>;
  entry(shown: ExplainedAudit, reading: Reading, changes: number | null): AuditEntry;
  store: Omit<AuditStore, 'close'>;
  packStore: Omit<PackStore, 'close'>;
  /** The packs of an organisation, ready to judge with; none where they cannot be read. */
  ownPacks(): Promise<KeptOwnPack[]>;
  settings: { read(): Promise<Settings>; change(change: Partial<Settings>): Promise<Settings> };
  /** Tells whoever depends on a setting, such as the menu's language. */
  settled(settings: Settings): Promise<void>;
  packs(): PackInfo[];
  /** What every rule is called, by its id. */
  ruleTitles(): Soon<Record<string, Words>>;
  /** The words of a language that a person chose; null for the browser's own. */
  words(language: Settings['language']): Promise<Record<string, string> | null>;
  /** An answer with what rules say written as the person reads Chinese. */
  speak<T>(answer: T): Promise<T>;
  tabs: {
    remember(tabId: number, state: TabState): Promise<void>;
    recall(tabId: number): Promise<TabState | null>;
    forget(tabId: number): Promise<void>;
    /** What the pages of a tab were judged by, until it is forgotten. */
    memory(tabId: number): PageMemory;
    /** The address of a tab, where the browser lets us know it. */
    url(tabId: number): Promise<string | null>;
  };
  dismissals: Dismissals;
  person: {
    read(): Promise<Person | null>;
    keep(person: Person): Promise<void>;
    check(person: Person): Eligibility;
  };
  queue: LiveQueue;
  pictures: Pictures;
  /** Whether a person has this site looked at whenever it is opened. */
  isWatched(url: URL): Promise<boolean>;
  /** What is seen of a page, as the address of a PNG; null where the browser does not allow it. */
  pictureOf(tabId: number): Promise<string | null>;
  badge(tabId: number, audit: Audit | null): Promise<void>;
  styleMarks(tabId: number): Promise<void>;
  overlayStyles(appearance: Settings['appearance']): string;
  panelStyles(appearance: Settings['appearance']): string;
  bringCourse(tabId: number): Promise<void>;
  bringPanel(tabId: number): Promise<void>;
  bringMarks(tabId: number): Promise<void>;
  places: { read(host: string): Promise<Place | null>; keep(host: string, place: Place): Promise<void> };
  openOptions(): Promise<void>;
  /** Opens the report of a tab beside it; `file`: it is saved as a file at once. */
  openReport(tabId: number, file?: boolean): Promise<void>;
  readTab(tabId: number, wish: ReadWish): Promise<CommandAnswer<'read-page'>>;
  command<N extends CommandName>(
    tabId: number,
    command: Extract<Command, { type: N }>,
  ): Promise<CommandAnswer<N>>;
  /** Deletes what is kept outside the database, and gives back every site. */
  forgetAll(): Promise<void>;
}
