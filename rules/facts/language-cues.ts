import type { Cue, Voice } from './voice';

/**
 * Words of the voices in languages that are not judged further: enough to know a course page, a report and a decree
 * apart. Spanish, Portuguese, French, Italian, German, Russian, Japanese, Korean, Hindi, Vietnamese and Indonesian.
 */
const cue = (voice: Voice, weight: number, words: RegExp): Cue => ({ voice, weight, words });

export const LANGUAGE_CUES: Cue[] = [
  cue(
    'call',
    1.3,
    /inscr[íi]b[ea](?:te|se)|matric[úu]l(?:ate|e-se|a abierta)|reserva(?:r)? tu plaza|plazas limitadas|ll[áa]manos|solicita(?: m[áa]s)? informaci[óo]n|inscreva-se|garanta (?:j[áa] )?(?:a )?sua vaga|vagas limitadas|fale conosco|inscrivez-vous|je m[’']inscris|places limit[ée]es|demandez (?:une|la) (?:documentation|brochure)|contactez-nous|iscriviti|posti limitati|jetzt (?:anmelden|buchen|kostenlos)|anmelden|nur noch \S+ pl[äa]tze|kostenlos(?:e|es)? (?:beratung|probe)\S*|запис(?:аться|ывайтесь|ь на)|запишитесь|оставьте заявку|бесплатн\S+ (?:урок|занятие)|đăng ký(?: ngay| học)|daftar sekarang|hubungi kami/gi,
  ),
  cue(
    'call',
    1.3,
    /お?申し?込み|受付中|無料体験|体験(?:授業|レッスン)|資料請求|受講する|お問い?合わせ|今すぐ|수강\s?신청|지금\s?(?:신청|등록)|무료\s?(?:체험|상담)|상담\s?신청|अभी (?:प्रवेश|नामांकन|रजिस्टर|जुड़)|प्रवेश (?:लें|प्रारंभ)|नामांकन|संपर्क करें/g,
  ),
  cue(
    'subject',
    0.8,
    /temario|programa del curso|nuestros profesores|precio del curso|grade curricular|conte[úu]do program[áa]tico|nos(?:sos|as) professor\S+|programme de (?:la )?formation|nos formateurs|vos formateurs|tarifs?|docenti|programma del corso|kursgeb[üu]hr|kursinhalte?|inhalte|unsere (?:dozent|trainer|lehr)\S+|teilnehmer\S*|стоимость (?:курса|обучения)|программа (?:курса|обучения)|преподавател\S+|học phí|giảng viên|biaya kursus|materi kursus/gi,
  ),
  cue(
    'subject',
    0.8,
    /受講料|カリキュラム|講師|修了証|受講生|合格|수강료|커리큘럼|강사|교육\s?과정|फीस|पाठ्यक्रम|शिक्षक|अवधि|प्रशिक्षण/g,
  ),
  cue(
    'matter',
    1,
    /\b(?:cursos?|academia|certificado|t[íi]tulo|examen|alumnos?|aprend[ea]\S*|matr[íi]cula|formations?|formateurs?|dipl[ôo]me|certificat|apprenez|corso|corsi|diploma|kurse?|lehrgang|schulung\S*|ausbildung|weiterbildung|zertifikat|pr[üu]fung|lernen|kh[óo]a h[ọo]c|kursus|pelatihan|sertifikat)\b|\S+kurs\b|курс\S*|обучени\S*|диплом|сертификат|講座|スクール|通信講座|検定|資格|강의|강좌|과정|자격증|학원|कोर्स|प्रमाणपत्र|परीक्षा|सीख/gi,
  ),
  cue(
    'address',
    0.9,
    /\b(?:tu|tus|usted|nuestr[oa]s?|você|seu|sua|nossos?|vous|votre|vos|notre|nos|sie|ihre?|ihnen|unsere?[nmrs]?|anda|kami)\b|вы |ваш\S*|наш\S*|あなた|当校|当スクール|여러분|저희|आप|हमारे|bạn/gi,
  ),
  cue(
    'report',
    1.4,
    /seg[úu]n (?:inform[óo]|fuentes|el|la)|ha(?:n)? detenido|inform[óo] (?:ayer|hoy|el|la)|publicado (?:el|por)|segundo (?:o|a) (?:pol[íi]cia|minist)|selon (?:le|la|les)|a (?:annonc|d[ée]clar)\S+|publi[ée] le|secondo (?:il|la|quanto)|laut (?:dem|der|einer)|sagte|berichtet\S*|ver[öo]ffentlicht am|teilte \S+ mit|сообщ\S+|по данным|заявил\S*|によると|発表した|と(?:述べ|話し)た|보도|밝혔다|기자|के अनुसार|ने (?:कहा|बताया)|theo (?:ông|bà|báo)|menurut/gi,
  ),
  cue(
    'decree',
    1.6,
    /\b(?:art[íi]culo|artigo|article|articolo|§)\s?\d+|arr[êe]t[ée] (?:du|relatif)|real decreto|decreto|verordnung|bekanntmachung|resoluci[óo]n de|приказ|постановлени\S+|статья \d+|第[一二三四五六七八九十\d]+条の|施行規則|告示|시행령|공고|अधिसूचना|nghị định|peraturan/gi,
  ),
];

/** The name of a course in those languages. */
export const LANGUAGE_COURSE_NAME =
  /\b(?:cursos?|m[áa]ster|formation|stage|corso|lehrgang|schulung|weiterbildung|ausbildung|kursus|pelatihan)\b|kurse?\b|khóa học|курс|обучение|講座|スクール|コース|과정|강좌|강의|कोर्स|प्रशिक्षण/i;

/** A label under which a course is described in those languages. */
export const LANGUAGE_COURSE_LABEL =
  /^(?:precio|temario|duraci[óo]n|requisitos|horarios?|profesor(?:es|ado)?|certificado|contenidos?|investimento|dura[çc][ãa]o|conte[úu]do|tarifs?|dur[ée]e|programme|pr[ée]requis|formateurs?|objectifs?|prezzo|durata|programma|docenti|kursgeb[üu]hr|preis|dauer|inhalte?|voraussetzungen|dozent(?:en|in)?|termine|стоимость|программа|длительность|преподаватели|受講料|カリキュラム|講師|期間|対象|수강료|커리큘럼|강사|교육\s?기간|फीस|अवधि|पाठ्यक्रम|योग्यता|học phí|thời lượng|biaya|durasi)\s*[：:]?$/i;
