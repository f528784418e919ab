//! The page "Get ready" in a window without a screen, with the real checks behind it.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use eframe::egui::{Context, Pos2, RawInput, Rect, Vec2};
use passkey_companion::journey::view::{Block, CheckLine};
use passkey_companion::journey::{Action, Session};
use passkey_companion::preflight::{CheckId, CheckStatus, Environment};
use passkey_companion::ui::app::{self, App, AppConfig};
use passkey_companion::ui::system::Appearance;
use passkey_companion::ui::theme::size;

const SECONDS_PER_PICTURE: f64 = 1.0 / 60.0;

/// The window.
pub struct Window {
    pub app: App,
    ctx: Context,
    seconds: f64,
    wishes: Receiver<()>,
}

impl Window {
    /// On a journey that is at the page; the checks start with the first picture.
    pub fn new(session: Session, environment: Environment) -> Self {
        let config =
            AppConfig { offline: false, computer: Some(environment), ..AppConfig::in_memory(app::now) };
        // Pictures are asked for by news alone, not by things that move.
        let appearance = Appearance { reduced_motion: true, ..Appearance::default() };
        let ctx = Context::default();
        let (wish, wishes) = channel();
        let wish = std::sync::Mutex::new(wish);
        ctx.set_request_repaint_callback(move |_| {
            wish.lock().unwrap().send(()).ok();
        });
        Self { app: App::new(session, config).with_appearance(appearance), ctx, seconds: 0.0, wishes }
    }

    /// One picture, as eframe makes it, and what it cost this program: computing and waiting, but not the
    /// time during which the computer was busy with others.
    pub fn picture(&mut self) -> Duration {
        self.seconds += SECONDS_PER_PICTURE;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::from(size::WINDOW))),
            time: Some(self.seconds),
            focused: true,
            ..RawInput::default()
        };
        let (begun, queued) = (Instant::now(), queued());
        let mut output = self.ctx.run_ui(input, |ui| self.app.show(ui));
        let shapes = std::mem::take(&mut output.shapes);
        let triangles = self.ctx.tessellate(shapes, output.pixels_per_point);
        let cost = begun.elapsed().saturating_sub(self::queued().saturating_sub(queued));
        assert!(!triangles.is_empty());
        output.drop_without_applying_deltas();
        cost
    }

    /// Draws whenever the program asks for it, and only then, until the page is as wanted. Returns how many
    /// pictures that took.
    pub fn draws_until(&mut self, what: &str, limit: Duration, done: impl Fn(&Self) -> bool) -> usize {
        let begun = Instant::now();
        let mut pictures = 0;
        while !done(self) {
            let left = limit.checked_sub(begun.elapsed());
            let left = left.unwrap_or_else(|| panic!("no {what} within {limit:?}: {:#?}", self.lines()));
            match self.wishes.recv_timeout(left) {
                Ok(()) => {
                    while self.wishes.try_recv().is_ok() {}
                    self.picture();
                    pictures += 1;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => unreachable!(),
            }
        }
        pictures
    }

    /// The person does something on the page.
    pub fn does(&mut self, action: Action) {
        self.app.act(&self.ctx, action);
    }

    /// How often the program asked for a picture since it was last drawn.
    pub fn wishes(&self) -> usize {
        self.wishes.try_iter().count()
    }

    /// The checks on the page.
    pub fn lines(&self) -> Vec<CheckLine> {
        lines(self.app.session())
    }

    /// How this check stands on the page.
    pub fn status(&self, id: CheckId) -> Option<CheckStatus> {
        self.lines().into_iter().find(|line| line.id == id)?.status
    }

    /// Whether a check is still running.
    pub fn is_checking(&self) -> bool {
        self.lines().iter().any(|line| line.status.is_none())
    }
}

/// The checks on the page that this journey is at, in the order of [`CheckId`], also those in an open section.
pub fn lines(session: &Session) -> Vec<CheckLine> {
    fn of(blocks: Vec<Block>, lines: &mut Vec<CheckLine>) {
        for block in blocks {
            match block {
                Block::Checks { checks, .. } => lines.extend(checks),
                Block::Fold { blocks, .. } => of(blocks, lines),
                _ => {}
            }
        }
    }
    let mut lines = Vec::new();
    of(session.view().blocks, &mut lines);
    lines.sort_by_key(|line| line.id);
    lines
}

/// For how long this thread was ready to run while the computer was busy with others. The kernel writes it as
/// the second number, in nanoseconds.
fn queued() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split_whitespace().nth(1).and_then(|number| number.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}
