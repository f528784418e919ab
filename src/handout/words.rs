//! Text as the finder compares it: folded letters, and words also where a script writes no spaces.

/// Longest word that is looked at, in characters.
const MAX_WORD: usize = 48;

/// The words of a text, folded, without punctuation.
///
/// Chinese, Japanese and Thai put no spaces between words, and a dictionary that finds words there (ICU4X has one)
/// adds 2.3 MB to the program. So every two neighbouring characters count as a word, which finds words inside
/// a sentence just as well.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut cut = Cut::default();
    for c in text.chars() {
        // Nearly every letter of the phrases, and quickly done.
        if c.is_ascii() {
            cut.take(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| cut.take(c));
        }
    }
    cut.end_word();
    cut.end_run();
    cut.words
}

/// A text that is being cut into words.
#[derive(Default)]
struct Cut {
    words: Vec<String>,
    word: String,
    /// Characters of a script without spaces.
    run: Vec<char>,
}

impl Cut {
    fn take(&mut self, c: char) {
        if c.is_ascii_alphanumeric() {
            self.end_run();
            self.word.push(c);
        } else if is_without_spaces(c) {
            self.end_word();
            self.run.push(c);
        } else if is_of_word(c) {
            self.end_run();
            fold(c, &mut self.word);
        } else if !is_silent(c) {
            self.end_word();
            self.end_run();
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            if self.word.chars().count() <= MAX_WORD {
                self.words.push(bare_code(stem(&self.word)).to_owned());
            }
            self.word.clear();
        }
    }

    /// Every two neighbours; a character that stands alone is a word of its own.
    fn end_run(&mut self) {
        if !self.run.is_empty() {
            self.words.extend(self.run.windows(self.run.len().min(2)).map(String::from_iter));
            self.run.clear();
        }
    }
}

/// Letters and digits, and the signs of Hindi that hold its letters together.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '\u{94D}'
}

/// Left out, so that "can't" is one word however the apostrophe is typed, and Arabic, Hebrew and Hindi are found
/// without their marks: apostrophes, marks above and below letters, and characters that nobody sees.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | '`' | '´' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{640}'
            | '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{93C}'
    )
}

/// Whether it belongs to a script that puts no spaces between words.
pub(super) fn is_without_spaces(c: char) -> bool {
    matches!(
        c,
        '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309F}'
            | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9D}' | '\u{20000}'..='\u{323AF}'
    )
}

/// Whether it is a Korean syllable, which has as many letters as two or three of other scripts.
pub(super) fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// A lower-case letter as people type it when they are in a hurry.
fn fold(c: char, word: &mut String) {
    let plain = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ı' | 'ī' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ś' | 'š' | 'ş' => 's',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ß' => {
            word.push('s');
            's'
        }
        'æ' => {
            word.push('a');
            'e'
        }
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        'ँ' => 'ं',
        '\u{958}' => 'क',
        '\u{959}' => 'ख',
        '\u{95B}' => 'ज',
        '\u{95C}' => 'ड',
        '\u{95D}' => 'ढ',
        '\u{95E}' => 'फ',
        '０'..='９' | 'ａ'..='ｚ' => ascii(u32::from(c) - 0xFEE0),
        '٠'..='٩' => ascii(u32::from(c) - 0x660 + 0x30),
        '०'..='९' => ascii(u32::from(c) - 0x966 + 0x30),
        other => other,
    };
    word.push(plain);
}

fn ascii(number: u32) -> char {
    char::from_u32(number).unwrap_or('0')
}

/// A word without the ending or the beginning that says least. Only where similar words would not be found anyway:
/// the plural of English, and the articles and small words that Arabic and Hebrew write in front.
fn stem(word: &str) -> &str {
    let is_long = |least: usize| move |rest: &&str| rest.chars().count() >= least;
    match word.chars().next() {
        Some('a'..='z') => {
            let rest = word.strip_suffix('s').filter(is_long(3));
            rest.filter(|rest| !rest.ends_with(['s', 'u', 'i'])).unwrap_or(word)
        }
        Some('א'..='ת') => ["ו", "ש", "ה", "ב", "ל", "מ", "כ"]
            .iter()
            .fold(word, |rest, prefix| rest.strip_prefix(prefix).filter(is_long(4)).unwrap_or(rest)),
        Some('ا'..='ي') => {
            let rest = word.strip_prefix('و').filter(is_long(3)).unwrap_or(word);
            let prefixes = ["وال", "بال", "كال", "فال", "لل", "ال", "ب", "ل", "ف"];
            let rest = prefixes
                .iter()
                .find_map(|prefix| rest.strip_prefix(prefix).filter(is_long(3)))
                .unwrap_or(rest);
            let suffixes = ["ها", "هم", "ات", "ون", "ين", "تي", "ه", "ي", "ا"];
            suffixes.iter().find_map(|suffix| rest.strip_suffix(suffix).filter(is_long(3))).unwrap_or(rest)
        }
        _ => word,
    }
}

/// Microsoft writes its numbers as `AADSTS53003`; the number alone is what rows are known by.
fn bare_code(word: &str) -> &str {
    let number = word.strip_prefix("aadsts");
    number.filter(|rest| !rest.is_empty() && rest.bytes().all(|c| c.is_ascii_digit())).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_cut_where_people_see_them() {
        for (text, expected) in [
            ("You can't sign in.", &["you", "cant", "sign", "in"] as &[&str]),
            ("AADSTS53003: mysignins.microsoft.com", &["53003", "mysignin", "microsoft", "com"]),
            ("iOS 18.2, Android 14", &["ios", "18", "2", "android", "14"]),
            ("पासकी नहीं बनी", &["पासकी", "नहीं", "बनी"]),
            ("パスキーの鍵 18", &["パス", "スキ", "キー", "ーの", "の鍵", "18"]),
            ("无法使用Authenticator", &["无法", "法使", "使用", "authenticator"]),
            ("鍵。", &["鍵"]),
            ("패스키를 만들 수", &["패스키를", "만들", "수"]),
            ("Größe, zażółć, İŞLEM", &["grosse", "zazolc", "islem"]),
            ("والهاتف الهاتف هاتفي", &["هاتف", "هاتف", "هاتف"]),
            ("שהטלפון טלפון", &["טלפונ", "טלפונ"]),
            ("５３００３ ٥٣٠٠٣", &["53003", "53003"]),
            ("  …  ", &[]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
