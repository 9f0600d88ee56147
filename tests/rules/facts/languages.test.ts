import { describe, expect, test } from 'vitest';
import { auditReading } from '@/rules/engine/audit-reading';
import { NOTES } from '@/rules/engine/notes';
import { readHtml } from '@/rules/reading/read-file';

const audit = (html: string) => auditReading(readHtml(html), '-', '2026-11-24T00:00:00.000Z');
const page = (lang: string, title: string, body: string) =>
  `<html lang="${lang}"><title>${title}</title><h1>${title}</h1>${body}`;

const COURSES = {
  es: page(
    'es',
    'Curso de fontanería',
    '<p>Aprende a reparar instalaciones en diez semanas con nuestros profesores. Inscríbete ahora: plazas limitadas.</p><h2>Precio</h2><p>590 €</p><h2>Temario</h2><ul><li>Tuberías</li><li>Calderas</li></ul><p>Al terminar recibes un certificado.</p>',
  ),
  fr: page(
    'fr',
    'Formation secrétaire médicale',
    '<p>Notre formation à distance vous prépare au métier en neuf mois. Inscrivez-vous dès aujourd’hui ou contactez-nous.</p><h2>Tarif</h2><p>1 450 €</p><h2>Programme</h2><ul><li>Vocabulaire</li><li>Accueil</li></ul>',
  ),
  de: page(
    'de',
    'Gabelstapler-Lehrgang',
    '<p>In diesem Kurs lernen Sie an zwei Tagen das sichere Fahren. Jetzt anmelden.</p><h2>Kursgebühr</h2><p>249 €</p><h2>Inhalte</h2><ul><li>Recht</li><li>Praxis</li></ul><p>Nach der Prüfung erhalten Sie Ihren Ausweis.</p>',
  ),
  ja: page(
    'ja',
    '医療事務講座',
    '<p>未経験でも四か月で修了できる通信講座です。無料体験はこちら。今すぐお申し込みください。</p><h2>受講料</h2><p>49,800円</p><h2>カリキュラム</h2><ul><li>診療報酬</li><li>窓口業務</li></ul>',
  ),
  hi: page(
    'hi',
    'सिलाई कोर्स',
    '<p>यह कोर्स चार महीने का है। अभी प्रवेश लें। हमारे शिक्षक आपको सिलाई सिखाएंगे।</p><h2>फीस</h2><p>₹3,200</p>',
  ),
};

describe('a course page in another language', () => {
  test.each(Object.entries(COURSES))(
    '%s: its kind is told, the rest is unknown for its language',
    (lang, html) => {
      const { page, courses } = audit(html);
      expect(page).toMatchObject({ kind: 'course', language: lang });
      const findings = courses[0]!.findings;
      expect(findings.filter(({ outcome }) => outcome === 'missing' || outcome === 'clear')).toEqual([]);
      const stated = findings.find(({ rule }) => rule === 'refund-policy');
      expect(stated).toMatchObject({ outcome: 'unknown', note: NOTES.language });
      expect(courses[0]!.grade).toBeNull();
    },
  );

  test('structured data is read', () => {
    const data =
      '{"@context":"https://schema.org","@type":"Course","name":"Excel avanzado","provider":{"@type":"Organization","name":"Aula Sur"},"offers":{"@type":"Offer","price":"95","priceCurrency":"EUR"}}';
    const { courses } = audit(
      page(
        'es',
        'Excel',
        `<script type="application/ld+json">${data}</script><p>Todo sobre las hojas de cálculo.</p>`,
      ),
    );
    expect(courses[0]!.facts).toMatchObject({
      provider: { state: 'found', value: 'Aula Sur' },
      price: { state: 'found', value: { amount: 95, currency: 'EUR' } },
    });
  });
});

describe('others in another language', () => {
  test.each([
    [
      'article',
      page(
        'es',
        'Detenidos por vender títulos falsos',
        '<p>La policía ha detenido a tres personas que vendían títulos, según informó ayer el ministerio. Los compradores pagaban hasta 2.000 € por un certificado.</p>',
      ),
    ],
    [
      'article',
      page(
        'de',
        'Fahrschulen werden teurer',
        '<p>Die Fahrschulen haben ihre Preise erhöht, berichtet der Verband. Wer den Kurs besucht, zahlt 3.000 €, sagte ein Sprecher am Montag.</p>',
      ),
    ],
    [
      'official',
      page(
        'fr',
        'Arrêté du 3 mai relatif aux examens',
        '<p>Article 1. Les candidats sont inscrits avant le 1er juin. Article 2. Le présent arrêté sera publié.</p>',
      ),
    ],
  ])('%s', (kind, html) => {
    const { page: read, courses } = audit(html);
    expect(read.kind).toBe(kind);
    expect(courses).toEqual([]);
  });
});
