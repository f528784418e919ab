//! What hands an address to a browser.

use std::fmt;
use std::io;
use std::sync::Arc;

/// Hands an address to a browser and tells whether that could be done. A test brings its own, so that it
/// never opens the browser of whoever runs it.
#[derive(Clone)]
pub struct Opener(Arc<Open>);

type Open = dyn Fn(&str) -> io::Result<()> + Send + Sync;

impl Opener {
    /// The browser that this person has chosen.
    #[expect(clippy::disallowed_methods, reason = "the one place where the browser is opened")]
    pub fn system() -> Self {
        Self::new(webbrowser::open)
    }

    /// No browser: every opening fails as on a computer without one.
    pub fn none() -> Self {
        Self::new(|_| Err(io::ErrorKind::NotFound.into()))
    }

    /// Another way. A process that it starts on its thread and does not wait for is watched on Linux.
    pub fn new(open: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self(Arc::new(open))
    }

    pub(super) fn call(&self, address: &str) -> io::Result<()> {
        (self.0)(address)
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}
