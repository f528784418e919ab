//! A sentence before it has a language: an id and its arguments.

use std::borrow::Cow;

use super::generated::MESSAGES;

/// What goes into a placeable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Running text.
    Text(String),
    /// The exact name of something on a screen.
    Label(String),
    /// The English name of something on a screen that may show it in another language.
    English {
        /// The name.
        label: String,
        /// What it may be called there, by a source that is not sure.
        guess: Option<String>,
    },
    /// The name of something on a screen as others print it for the same English words: probably, not surely, this one's.
    Probably {
        /// The name.
        label: String,
        /// In English.
        english: String,
    },
    /// An address, code or version number, always left-to-right.
    Code(String),
    /// A number, formatted and counted by the language. The version of a system is no number in this sense:
    /// see [`version`].
    Number(i64),
    /// Another sentence.
    Msg(Msg),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Msg> for Arg {
    fn from(msg: Msg) -> Self {
        Self::Msg(msg)
    }
}

macro_rules! number {
    ($($type:ty),+) => {$(
        impl From<$type> for Arg {
            fn from(number: $type) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}
number!(u8, u32, u64, usize, i64);

/// The version of a phone's system: a name made of digits, which no language writes in its own way.
pub fn version(number: u16) -> Arg {
    Arg::Text(number.to_string())
}

/// A sentence before it has a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Msg {
    /// Fluent id.
    pub id: Cow<'static, str>,
    /// Arguments by name.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Msg {
    /// A sentence whose id is checked elsewhere: by [`t!`](crate::t) when compiling, or by the test over
    /// content rows.
    pub fn new(id: impl Into<Cow<'static, str>>, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id: id.into(), args: args.into_iter().map(|(name, arg)| (name.into(), arg)).collect() }
    }

    /// A sentence that belongs to a data row, named `<family>-<id>`: `row("reason", "qr-only")`.
    pub fn row(family: &str, id: impl std::fmt::Display) -> Self {
        Self::new(format!("{family}-{id}"), Vec::new())
    }

    /// Whether it names something that is known in English only.
    pub(crate) fn names_english(&self) -> bool {
        self.args.iter().any(|(_, arg)| match arg {
            Arg::English { .. } => true,
            Arg::Msg(inner) => inner.names_english(),
            _ => false,
        })
    }

    /// Whether it names something by what others print for it.
    pub(crate) fn names_probably(&self) -> bool {
        self.args.iter().any(|(_, arg)| match arg {
            Arg::Probably { .. } => true,
            Arg::Msg(inner) => inner.names_probably(),
            _ => false,
        })
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Self {
        self.args.push((name.into(), arg.into()));
        self
    }
}

/// Names a sentence: `t!("plan-minutes", minutes = 4)`. Unknown ids and missing or extra arguments do not
/// compile.
#[macro_export]
macro_rules! t {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const { $crate::locale::message::check($id, &[$(stringify!($name)),*]) };
        $crate::locale::Msg::new($id, vec![$((stringify!($name), $crate::locale::Arg::from($value))),*])
    }};
}

/// The placeables of an English message; `None` when there is no such message.
pub fn args_of(id: &str) -> Option<&'static [&'static str]> {
    MESSAGES.binary_search_by(|(known, _)| (*known).cmp(id)).ok().map(|index| MESSAGES[index].1)
}

/// Every English message id, sorted.
pub fn ids() -> impl Iterator<Item = &'static str> {
    MESSAGES.iter().map(|(id, _)| *id)
}

/// Stops compilation when the English message `id` does not exist or takes other arguments.
#[doc(hidden)]
pub const fn check(id: &str, args: &[&str]) {
    let mut low = 0;
    let mut high = MESSAGES.len();
    while low < high {
        let middle = usize::midpoint(low, high);
        match compare(MESSAGES[middle].0, id) {
            0 => {
                let wanted = MESSAGES[middle].1;
                assert!(wanted.len() == args.len(), "this message takes other arguments");
                let mut i = 0;
                while i < wanted.len() {
                    assert!(holds(args, wanted[i]), "this message takes other arguments");
                    i += 1;
                }
                return;
            }
            order if order < 0 => low = middle + 1,
            _ => high = middle,
        }
    }
    assert!(low > high, "no such message in locales/en");
}

const fn holds(args: &[&str], wanted: &str) -> bool {
    let mut i = 0;
    while i < args.len() {
        if compare(args[i], wanted) == 0 {
            return true;
        }
        i += 1;
    }
    false
}

/// Byte order, as `sort` in `build.rs` has it.
const fn compare(a: &str, b: &str) -> i32 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return if a[i] < b[i] { -1 } else { 1 };
        }
        i += 1;
    }
    if a.len() == b.len() {
        0
    } else if a.len() < b.len() {
        -1
    } else {
        1
    }
}
