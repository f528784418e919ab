//! What hands an address to a browser.

use std::fmt;
use std::io;
use std::sync::Arc;

use super::native;

/// Hands an address to a browser and tells whether that could be done. A test brings its own, so that it
/// never opens the browser of whoever runs it.
#[derive(Clone)]
pub struct Opener(Vec<Way>);

/// One way to open an address, with its name for the log.
#[derive(Clone)]
pub(super) struct Way {
    pub name: &'static str,
    open: Arc<Open>,
}

/// A way of this system besides the first one: its name, and what opens an address.
pub(super) type OtherWay = (&'static str, fn(&str) -> io::Result<()>);

type Open = dyn Fn(&str) -> io::Result<()> + Send + Sync;

impl Way {
    fn new(name: &'static str, open: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self { name, open: Arc::new(open) }
    }

    pub(super) fn open(&self, address: &str) -> io::Result<()> {
        (self.open)(address)
    }
}

impl Opener {
    /// The browser that this person has chosen, in whatever way this system has to open it: the next one when
    /// one fails.
    #[expect(clippy::disallowed_methods, reason = "the one place where the browser is opened")]
    pub fn system() -> Self {
        let mut ways = vec![Way::new("the chosen browser", webbrowser::open)];
        ways.extend(native::OTHER_WAYS.iter().map(|&(name, open)| Way::new(name, open)));
        Self(ways)
    }

    /// No browser: every opening fails as on a computer without one.
    pub fn none() -> Self {
        Self::new(|_| Err(io::ErrorKind::NotFound.into()))
    }

    /// Another way. A process that it starts on its thread and does not wait for is watched on Linux.
    pub fn new(open: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self(vec![Way::new("opener", open)])
    }

    pub(super) fn ways(&self) -> &[Way] {
        &self.0
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}
