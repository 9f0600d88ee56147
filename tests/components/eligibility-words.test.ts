import { expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import tw from '@/public/_locales/zh_TW/messages.json';

it.each([
  ['en', en, /AI trainer/],
  ['zh_CN', zh, /人工智能训练师/],
  ['zh_TW', tw, /人工智慧訓練師/],
] as const)(
  'the self-check says above its questions of which trade it knows the conditions: %s',
  (_, words, trade) => {
    expect(words.ui_eligWhy.message).toMatch(trade);
  },
);
