//! From nothing to a window: state, log, the one window per person, and a renderer that works.

#[cfg_attr(target_os = "linux", path = "start/linux.rs")]
#[cfg_attr(target_os = "macos", path = "start/macos.rs")]
#[cfg_attr(windows, path = "start/windows.rs")]
mod native;
mod watch;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui;

use super::app::{App, AppConfig, ExitState, now};
use super::system_fonts::{self, SystemFonts};
use super::theme::size;
use crate::cli::{Exit, Renderer, RunOptions, World, print_error};
use crate::enroll::Facts;
use crate::journey::{Event, Session};
use crate::locale::{Msg, Translator};
use crate::policy::reminding::Invitation;
use crate::record::instance::{self, Endpoint, Role};
use crate::record::log::LogWanted;
use crate::record::panic::{Crash, Verdict};
use crate::record::store::Store;
use crate::record::{AppDirs, StatusFile, is_on_disk, message_box, reminder};
use crate::signin::browser::Opener;
use crate::{preflight, t};

/// A way to draw the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Attempt {
    /// Name for `--renderer` and the log.
    pub name: &'static str,
    /// The renderer.
    pub renderer: eframe::Renderer,
    /// Draw in software, in a child process with a clean environment for drivers.
    pub software: bool,
}

/// Where later starts are heard, as long as the window is the one of this person.
type Door = Arc<Mutex<Option<instance::Listening>>>;

/// Closes the door when the window is gone: the message about a crash keeps it, too.
struct Closes(Door);

impl Closes {
    fn close(door: &Door) {
        drop(door.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

impl Drop for Closes {
    fn drop(&mut self) {
        Self::close(&self.0);
    }
}

/// How an attempt ended.
enum Tried {
    /// The window was there.
    Ran,
    /// The renderer did not start; another may.
    NoRenderer(String),
    /// There is nothing to open a window on; no renderer can help.
    NoSession(String),
}

/// Opens the window and stays until it is closed.
pub fn run(world: &World, options: &RunOptions) -> Exit {
    native::mend_environment();
    let words = world.words.clone();
    let say = |msg: &Msg| words.plain(msg);
    let behaviour = &world.settings.behaviour;
    let kiosk = options.kiosk || behaviour.kiosk;
    // A trial or a demonstration leaves everything on disk as it is, and a shared computer keeps nothing.
    let persist =
        world.settings.pretended.is_empty() && !options.demo && !kiosk && !options.exit_after_first_frame;
    let dirs = AppDirs::for_this_user();
    let exit_state = Arc::new(ExitState::default());
    let crash_file = dirs.as_ref().filter(|_| persist).map(AppDirs::crash_file);
    let door = Door::default();
    let _closes_with_the_window = Closes(door.clone());
    install_crash_message(&words, crash_file, exit_state.clone(), door.clone(), options.renderer.is_none());
    crate::record::redact::know(AppDirs::home().as_deref(), dirs.as_ref().map(AppDirs::root));
    start_log(dirs.as_ref().filter(|_| persist));
    for problem in world.settings.problems() {
        log::warn!("policy: {problem}");
    }

    native::leave_own_console();
    if let Some(why) = native::no_session() {
        return no_session(why, &say(&t!("cli-no-display")));
    }
    let raise_requested = Arc::new(AtomicBool::new(false));
    let wake: Arc<std::sync::OnceLock<egui::Context>> = Arc::default();
    if persist && let Some(dirs) = &dirs {
        match instance::claim(&Endpoint::for_this_user(dirs.root())) {
            Role::AlreadyRunning => return Exit::Done,
            Role::First(listener) => {
                let (raise_requested, wake) = (raise_requested.clone(), wake.clone());
                let on_show = move || {
                    raise_requested.store(true, Ordering::Release);
                    if let Some(ctx) = wake.get() {
                        ctx.request_repaint();
                    }
                };
                let listening =
                    listener.listen(on_show).inspect_err(|why| log::warn!("not listening: {why}"));
                *door.lock().unwrap_or_else(PoisonError::into_inner) = listening.ok();
            }
            Role::Alone(why) => log::warn!("cannot tell other windows: {why:?}"),
        }
    }

    let attempts = match attempts(options.renderer) {
        Ok(attempts) => attempts,
        Err(renderer) => {
            print_error(&say(&t!("cli-no-renderer", name = renderer.id())));
            return Exit::Usage;
        }
    };
    if let Some(missing) = native::missing_library() {
        return tell_missing(&words, missing);
    }
    let store = if persist { Store::for_this_user(dirs.as_ref()) } else { Store::in_memory() };
    let (title, close) = (say(&t!("app-name")), say(&t!("message-close")));
    let failed = say(&t!("note-start-failed"));
    for (place, &attempt) in attempts.iter().enumerate() {
        if attempt.software {
            // The child takes the place of this process: it must find the door open.
            Closes::close(&door);
            match native::run_again(attempt) {
                Some(code) => return code,
                None => continue,
            }
        }
        log::info!("renderer {}", attempt.name);
        let config = AppConfig {
            store: store.clone(),
            persist: persist && dirs.is_some(),
            idle: kiosk.then_some(behaviour.kiosk_idle),
            status: StatusFile::new(dirs.as_ref().filter(|_| persist).map(|dirs| dirs.root().to_owned())),
            offline: world.offline,
            exit_after_first_frame: options.exit_after_first_frame,
            dock: options.dock.or(behaviour.docked),
            exit_state: exit_state.clone(),
            raise_requested: raise_requested.clone(),
            clock: now,
            computer: Some(preflight::Environment::default()),
            opener: Opener::system(),
        };
        let mut session = session(world, options, persist.then_some(&store));
        if kiosk {
            session.welcome_the_next();
        }
        let kept = dirs.as_ref().filter(|_| persist);
        let memory = kept.map(|dirs| reminder::read(dirs.root())).unwrap_or_default();
        session.invite(Invitation::of(&behaviour.reminding, memory, options.autostart, now()));
        let note = |memory| {
            if let Some(Err(why)) = kept.map(|dirs| reminder::write(dirs.root(), memory)) {
                log::warn!("the reminder was not noted: {why}");
            }
        };
        // A window that somebody opened by hand has been seen as well.
        if behaviour.reminding.until_done {
            note(memory.shown(now()));
        }
        SystemFonts::warm_up(session.words(), session.view().is_first_page());
        let next = attempts.get(place + 1).copied();
        let (door, title, text, close) = (door.clone(), title.clone(), failed.clone(), close.clone());
        // The window's thread is stuck: another process goes on in the place of this one.
        let stuck = move || {
            log::error!("renderer {} shows nothing", attempt.name);
            Closes::close(&door);
            if let Some(code) = next.and_then(native::run_again) {
                return code;
            }
            watch::say_for_a_minute(title, text, close);
            Exit::NoRenderer
        };
        let watch = watch::Watch::start(exit_state.clone(), watch::patience(), native::waker(), stuck);
        let tried = open(attempt, options, session, config, &wake, &say(&t!("app-name")));
        drop(watch);
        match tried {
            Tried::Ran => {
                if let Some(deferral) = exit_state.put_off.get() {
                    note(memory.put_off(*deferral, now()));
                    return Exit::PutOff;
                }
                let finished = exit_state.finished.load(Ordering::Acquire) || options.exit_after_first_frame;
                return if finished { Exit::Done } else { Exit::Closed };
            }
            Tried::NoRenderer(why) => log::warn!("renderer {} did not start: {why}", attempt.name),
            Tried::NoSession(why) => {
                if let Some(missing) = native::missing_window_library() {
                    return tell_missing(&words, missing);
                }
                return no_session(&why, &say(&t!("cli-no-display")));
            }
        }
    }
    log::error!("no renderer started");
    message_box::show(&message_box::Message {
        title: &say(&t!("app-name")),
        text: &say(&t!("note-start-failed")),
        button: &say(&t!("message-close")),
    });
    Exit::NoRenderer
}

/// How a process that went on in the place of this one ended.
#[cfg_attr(target_os = "macos", allow(dead_code, reason = "there is only one attempt"))]
fn exit_of(code: i32) -> Exit {
    match code {
        0 => Exit::Done,
        11 => Exit::Closed,
        22 => Exit::NoSession,
        30 => Exit::NoRenderer,
        _ => Exit::Error,
    }
}

/// There is nobody to show anything to.
fn no_session(why: &str, text: &str) -> Exit {
    log::error!("no window can be opened: {why}");
    print_error(text);
    Exit::NoSession
}

/// A library without which there is no window, and the Debian package that has it.
fn tell_missing(words: &Translator, (library, package): (&str, &str)) -> Exit {
    log::error!("{library} is missing");
    message_box::show(&message_box::Message {
        title: &words.plain(&t!("app-name")),
        text: &words.plain(&t!("cli-missing-library", library = library, package = package)),
        button: &words.plain(&t!("message-close")),
    });
    Exit::NoRenderer
}

/// What happens on a panic. Everything is worded now: words may be the very thing that fails.
///
/// Before the first picture nothing is lost yet and somebody else's code is at work: a driver, or a window
/// system without an extension that is taken for granted. Then the next way of drawing is tried, and if there
/// is none, it ends as it does when nothing can be drawn, with a sentence and a code.
fn install_crash_message(
    words: &Translator,
    crash_file: Option<PathBuf>,
    exit_state: Arc<ExitState>,
    listening: Door,
    may_try_again: bool,
) {
    let say = |msg: &Msg| words.plain(msg);
    let (title, close) = (say(&t!("app-name")), say(&t!("message-close")));
    let (no_display, not_started) = (say(&t!("cli-no-display")), say(&t!("note-start-failed")));
    let (crashed, saved) = (say(&t!("note-crashed")), say(&t!("note-crashed-saved")));
    let file = crash_file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
    let recorded = say(&t!("note-crashed-record", file = file));
    let show = {
        let (title, close) = (title.clone(), close.clone());
        move |text: &str| {
            message_box::show(&message_box::Message { title: &title, text, button: &close });
        }
    };
    let show_at_start = show.clone();
    let judge = move |crash: &Crash| {
        let verdict = crash.verdict();
        if crash.thread == system_fonts::THREAD {
            system_fonts::give_up();
        } else if verdict == Verdict::Crash && !exit_state.drawn.load(Ordering::Acquire) {
            log::error!("no picture, for a panic at {}: {}", crash.place, crash.message);
            if crash.place.contains("winit-") {
                // It would do the same once more.
                print_error(&no_display);
                end(Exit::NoSession);
            }
            // Whoever comes next must find the door open.
            Closes::close(&listening);
            if may_try_again && let Some(code) = native::ORDER.last().copied().and_then(native::run_again) {
                end(code);
            }
            show_at_start(&not_started);
            end(Exit::NoRenderer);
        } else if verdict == Verdict::Crash && crash.place.contains("winit-") && is_gone(&crash.message) {
            log::error!("the screen is gone, at {}: {}", crash.place, crash.message);
            end(Exit::NoSession);
        }
        verdict
    };
    crate::record::panic::install(crash_file, judge, move |crash| {
        let mut lines = vec![crashed.as_str()];
        // Only what is known to be so.
        lines.extend(is_on_disk().then_some(saved.as_str()));
        lines.extend(crash.file.is_some().then_some(recorded.as_str()));
        show(&lines.join("\n"));
        end(Exit::Error);
    });
}

/// Whether winit says that nobody answers any more: the X server ended under an open window, which is no mistake of
/// this program.
fn is_gone(message: &str) -> bool {
    ["ConnectionError", "Connection(", "IoError"].iter().any(|error| message.contains(error))
}

/// Ends the program out of a panic: the release build would abort, which leaves a core dump and no code.
fn end(code: Exit) -> ! {
    std::process::exit(i32::from(code as u8))
}

fn start_log(dirs: Option<&AppDirs>) {
    let wanted = LogWanted {
        folder: dirs.map(AppDirs::log_folder),
        level: log::LevelFilter::Info,
        console: std::env::var_os("PASSKEY_COMPANION_LOG").is_some(),
    };
    if let Some(trouble) = crate::record::log::start(&wanted) {
        print_error(&trouble.to_string());
    }
}

/// The journey to show: the saved one, what this computer is, and the place that was asked for.
fn session(world: &World, options: &RunOptions, store: Option<&Store>) -> Session {
    let mut session = world.session();
    let facts = Facts {
        remote_session: preflight::remote_session(),
        system: Some(preflight::computer_os()),
        ..Facts::default()
    };
    session.update(Event::Learned(facts), now());
    if let Some(store) = store {
        session.load_from(store);
    }
    if let Some(id) = &options.step
        && !session.open_at(id)
    {
        log::warn!("there is no step {id}");
    }
    session
}

/// The renderers to try, in order; the wanted one as an error when this system does not have it.
fn attempts(wanted: Option<Renderer>) -> Result<Vec<Attempt>, Renderer> {
    let Some(wanted) = wanted else { return Ok(native::ORDER.to_vec()) };
    let only: Vec<Attempt> =
        native::ORDER.iter().copied().filter(|attempt| attempt.name == wanted.id()).collect();
    if only.is_empty() { Err(wanted) } else { Ok(only) }
}

fn open(
    attempt: Attempt,
    asked: &RunOptions,
    session: Session,
    config: AppConfig,
    wake: &Arc<std::sync::OnceLock<egui::Context>>,
    title: &str,
) -> Tried {
    let exit_state = config.exit_state.clone();
    let viewport = egui::ViewportBuilder::default()
        .with_title(title)
        .with_app_id("io.github.passkey_companion.PasskeyCompanion")
        .with_inner_size(size::WINDOW)
        .with_min_inner_size(size::SMALLEST)
        // A window that nobody asked for leaves the keyboard where it is.
        .with_active(!asked.autostart)
        .with_icon(icon());
    let options = eframe::NativeOptions {
        viewport,
        renderer: attempt.renderer,
        // Ours know the language ([`super::system_fonts`]).
        system_font_fallback: false,
        ..Default::default()
    };
    let wake = wake.clone();
    let made = eframe::run_native(
        title,
        options,
        Box::new(move |context| {
            let _ = wake.set(context.egui_ctx.clone());
            let ctx = &context.egui_ctx;
            Ok(Box::new(App::new(session, config).with_system_fonts(ctx).following_the_system(ctx)))
        }),
    );
    match made {
        Ok(()) if exit_state.drawn.load(Ordering::Acquire) => Tried::Ran,
        Ok(()) => Tried::NoRenderer(String::from("it ended without a picture")),
        Err(eframe::Error::WinitEventLoop(why)) => Tried::NoSession(why.to_string()),
        Err(eframe::Error::Winit(why)) => Tried::NoSession(why.to_string()),
        Err(why) => Tried::NoRenderer(why.to_string()),
    }
}

fn icon() -> egui::IconData {
    let picture = include_bytes!("../../assets/icons/app-128.png");
    match image::load_from_memory_with_format(picture, image::ImageFormat::Png) {
        Ok(picture) => {
            let rgba = picture.into_rgba8();
            let (width, height) = rgba.dimensions();
            egui::IconData { rgba: rgba.into_raw(), width, height }
        }
        Err(why) => {
            log::warn!("the icon cannot be read: {why}");
            egui::IconData::default()
        }
    }
}
