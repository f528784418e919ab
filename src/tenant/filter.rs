//! Filters for devices, judged for a phone whose every attribute is known to us (`docs/facts/tenant.md` §7,
//! test 10): an unregistered one has none, a managed one is registered and compliant.

/// The phone that a rule is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phone {
    /// Not registered: every attribute is null.
    Unregistered,
    /// Registered, managed and compliant. Most of its attributes are its own affair.
    Managed,
}

/// Whether the rule matches the phone; `None` when the rule is not understood, or when the answer hangs on
/// something that nobody knows.
pub(super) fn matches(rule: &str, phone: Phone) -> Option<bool> {
    let tokens = tokens(rule)?;
    let mut parser = Parser { tokens: &tokens, phone, depth: 0 };
    let value = parser.either()?;
    parser.tokens.is_empty().then_some(value)?
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    /// `device.isCompliant`, `True`, `-eq`.
    Word(String),
    /// A text in quotes or a list in brackets.
    Text(String),
}

fn tokens(rule: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = rule.trim_start();
    while let Some(first) = rest.chars().next() {
        match first {
            '(' => {
                tokens.push(Token::Open);
                rest = &rest[1..];
            }
            ')' => {
                tokens.push(Token::Close);
                rest = &rest[1..];
            }
            '"' | '\'' => {
                let end = rest[1..].find(first)? + 1;
                tokens.push(Token::Text(rest[1..end].to_owned()));
                rest = &rest[end + 1..];
            }
            '[' => {
                let end = rest.find(']')?;
                tokens.push(Token::Text(rest[1..end].to_owned()));
                rest = &rest[end + 1..];
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '"' | '[' | ']');
                let end = rest.find(ends).unwrap_or(rest.len());
                if end == 0 {
                    return None;
                }
                tokens.push(Token::Word(rest[..end].to_ascii_lowercase()));
                rest = &rest[end..];
            }
        }
        rest = rest.trim_start();
    }
    Some(tokens)
}

/// Deepest nesting of brackets that is followed.
const DEEPEST: usize = 64;

struct Parser<'a> {
    tokens: &'a [Token],
    phone: Phone,
    depth: usize,
}

/// Outer: the rule is understood. Inner: the answer, if it can be told.
type Answer = Option<Option<bool>>;

impl<'a> Parser<'a> {
    fn next(&mut self) -> Option<&'a Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn eat(&mut self, word: &str) -> bool {
        let there = matches!(self.tokens.first(), Some(Token::Word(given)) if given == word);
        if there {
            self.tokens = &self.tokens[1..];
        }
        there
    }

    fn either(&mut self) -> Answer {
        let mut value = self.both()?;
        while self.eat("-or") {
            let other = self.both()?;
            value = match (value, other) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            };
        }
        Some(value)
    }

    fn both(&mut self) -> Answer {
        let mut value = self.one()?;
        while self.eat("-and") {
            let other = self.one()?;
            value = match (value, other) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            };
        }
        Some(value)
    }

    fn one(&mut self) -> Answer {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let value = if self.eat("-not") {
            self.one()?.map(|value| !value)
        } else {
            match self.next()? {
                Token::Open => {
                    let value = self.either()?;
                    if self.next()? != &Token::Close {
                        return None;
                    }
                    value
                }
                Token::Word(attribute) if attribute.starts_with("device.") => self.comparison(attribute)?,
                _ => return None,
            }
        };
        self.depth -= 1;
        Some(value)
    }

    fn comparison(&mut self, attribute: &str) -> Answer {
        let Token::Word(operator) = self.next()? else { return None };
        let (Token::Word(value) | Token::Text(value)) = self.next()? else { return None };
        let operator = operator.trim_start_matches('-');
        let positive = match operator {
            "eq" | "startswith" | "endswith" | "contains" | "in" => true,
            "ne" | "notstartswith" | "notendswith" | "notcontains" | "notin" => false,
            _ => return None,
        };
        // The documentation has rules for values only; what null compares to is not in it.
        let value = value.to_ascii_lowercase();
        if value == "null" || value == "$null" || value.is_empty() {
            return None;
        }
        Some(match self.phone {
            Phone::Unregistered => Some(!positive),
            Phone::Managed => managed(attribute, operator, &value).map(|same| same == positive),
        })
    }
}

/// Whether an attribute of a managed phone has that value, where every managed phone is alike.
fn managed(attribute: &str, operator: &str, value: &str) -> Option<bool> {
    let is_list = matches!(operator, "in" | "notin");
    let is_plain = matches!(operator, "eq" | "ne");
    let has = |own: &str| match () {
        () if is_list => Some(value.split(',').any(|item| item.trim().trim_matches(['"', '\'']) == own)),
        () if is_plain => Some(value == own),
        () => None,
    };
    match attribute {
        "device.iscompliant" => has("true"),
        // Phones are registered, never joined to a directory.
        "device.trusttype" => has("workplace"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unregistered(rule: &str) -> Option<bool> {
        matches(rule, Phone::Unregistered)
    }

    #[test]
    fn a_phone_without_attributes_meets_negative_operators_only() {
        for (rule, wanted) in [
            ("device.isCompliant -eq True", false),
            ("device.isCompliant -ne True", true),
            ("device.trustType -eq \"ServerAD\"", false),
            ("device.trustType -in [\"AzureAD\",\"Workplace\"]", false),
            ("device.trustType -notIn [\"AzureAD\",\"Workplace\"]", true),
            ("device.displayName -startsWith \"PAW (old)\"", false),
            ("device.displayName -notContains 'kiosk'", true),
            ("device.isCompliant -eq True -or device.trustType -ne \"ServerAD\"", true),
            ("device.isCompliant -ne True -and device.trustType -eq \"ServerAD\"", false),
            ("-not (device.isCompliant -eq True)", true),
            ("(device.model -ne \"A\") -and ((device.model -ne \"B\") -or device.model -eq \"C\")", true),
        ] {
            assert_eq!(unregistered(rule), Some(wanted), "{rule}");
        }
    }

    #[test]
    fn a_rule_that_is_not_understood_gives_no_answer() {
        for rule in [
            "",
            "device.isCompliant",
            "device.isCompliant -like True",
            "device.isCompliant -eq",
            "device.isCompliant -eq null",
            "user.department -eq \"IT\"",
            "(device.isCompliant -eq True",
            "device.isCompliant -eq True)",
            "device.isCompliant -eq \"True",
            "device.isCompliant -eq True device.isCompliant -eq True",
        ] {
            assert_eq!(unregistered(rule), None, "{rule}");
        }
        assert_eq!(unregistered(&"(".repeat(3000)), None);
        assert_eq!(unregistered(&"-not ".repeat(600)), None);
    }

    #[test]
    fn a_managed_phone_is_compliant_and_never_joined() {
        let managed = |rule: &str| matches(rule, Phone::Managed);
        assert_eq!(managed("device.isCompliant -eq True"), Some(true));
        assert_eq!(managed("device.trustType -eq \"ServerAD\""), Some(false));
        assert_eq!(managed("device.trustType -in [\"AzureAD\", \"Workplace\"]"), Some(true));
        assert_eq!(managed("device.extensionAttribute1 -eq \"phone\""), None);
        assert_eq!(
            managed("device.extensionAttribute1 -eq \"phone\" -or device.isCompliant -eq True"),
            Some(true)
        );
    }
}
