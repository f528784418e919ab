//! The measurement, on a screen of X11.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

/// Most that the program may add to the bare window.
const TARGET_RATIO: f64 = 1.25;
/// CPU seconds that count as equal: two ticks of the kernel's clock.
const TARGET_IDLE: f64 = 0.02;
/// Most that the program may weigh, in bytes.
const TARGET_SIZE: u64 = 16_000_000;

/// How long a window may settle before its memory is read.
const SETTLE: Duration = Duration::from_secs(2);
/// A window that is not there by then does not come.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at the screen; what is measured is no finer than this.
const LOOK_EVERY: Duration = Duration::from_millis(2);
/// Part of the screen that a picture must have changed.
const PAINTED: f64 = 0.2;
/// Rounds in which the idle time is measured too, because it takes long and hardly varies.
const IDLE_ROUNDS: usize = 3;
/// Ticks of `/proc/<pid>/stat` in a second, the same on every Linux that Rust's standard library runs on.
const TICKS: f64 = 100.0;

pub fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("could not measure: {why:#}");
            ExitCode::FAILURE
        }
    }
}

struct Options {
    rounds: usize,
    idle: Duration,
    /// Language of the program; that of the system without.
    locale: Option<String>,
}

impl Options {
    fn read() -> Result<Self> {
        let mut options = Self { rounds: 9, idle: Duration::from_secs(10), locale: None };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().with_context(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--rounds" => options.rounds = value()?.parse()?,
                "--idle" => options.idle = Duration::from_secs(value()?.parse()?),
                "--locale" => options.locale = Some(value()?),
                "--bench" => {} // from cargo
                other => bail!("there is no option {other}"),
            }
        }
        ensure!(options.rounds > 0, "--rounds must be at least 1");
        Ok(options)
    }
}

/// A program to measure.
struct Candidate {
    name: &'static str,
    path: PathBuf,
    arguments: Vec<String>,
    /// Colours that its picture has at least: one plain colour is a picture of the bare window only.
    colours: usize,
    first_picture: Vec<f64>,
    memory: Vec<f64>,
    idle: Vec<f64>,
}

fn measure() -> Result<()> {
    let options = Options::read()?;
    let [program, bare] = build()?;
    let size = fs::metadata(&program)?.len();
    let locale = options.locale.iter().flat_map(|tag| [String::from("--locale"), tag.clone()]).collect();
    let candidate = |name, path, arguments, colours| Candidate {
        name,
        path,
        arguments,
        colours,
        first_picture: Vec::new(),
        memory: Vec::new(),
        idle: Vec::new(),
    };
    let mut candidates =
        [candidate("program", program, locale, 8), candidate("bare window", bare, Vec::new(), 1)];
    let display = Display::open()?;
    println!("{} rounds, display {}", options.rounds, display.name);

    for candidate in &candidates {
        // Not counted: it brings the files into memory.
        Launch::new(candidate, &display)?;
    }
    for round in 0..options.rounds {
        // Whoever comes first does so in every other round, so that a trend hits both.
        let order = if round % 2 == 0 { [0, 1] } else { [1, 0] };
        for index in order {
            let candidate = &mut candidates[index];
            let launch = Launch::new(candidate, &display)?;
            sleep(SETTLE);
            candidate.first_picture.push(launch.first_picture.as_secs_f64());
            candidate.memory.push(launch.memory()?);
            if round < IDLE_ROUNDS {
                let before = launch.cpu()?;
                sleep(options.idle);
                candidate.idle.push(launch.cpu()? - before);
            }
            print!(".");
            std::io::Write::flush(&mut std::io::stdout())?;
        }
    }
    println!();
    report(&candidates, size, options.idle);
    Ok(())
}

/// The program and the bare window, made with the profile that this was made with.
fn build() -> Result<[PathBuf; 2]> {
    // This program is <target>/<profile>/deps/startup-<hash>.
    let me = std::env::current_exe()?;
    let made = me.ancestors().nth(2).context("no folder above this program")?;
    let target = made.parent().context("no target folder")?;
    let profile = made.file_name().context("no profile")?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--bin", "passkey-companion", "--example", "bare_window", "--profile"])
        .arg(profile)
        .arg("--target-dir")
        .arg(target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .context("cargo cannot be started")?;
    ensure!(status.success(), "the build failed");
    Ok([made.join("passkey-companion"), made.join("examples/bare_window")])
}

// --- the screen --------------------------------------------------------------------------------------

struct Display {
    name: String,
    screen: RustConnection,
    root: u32,
    width: u16,
    height: u16,
    /// Ends with this.
    _server: Option<Server>,
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Display {
    fn open() -> Result<Self> {
        let (name, server) = match std::env::var("DISPLAY") {
            Ok(name) if !name.is_empty() => (name, None),
            _ => {
                let (name, server) = start_xvfb()?;
                (name, Some(server))
            }
        };
        let (screen, number) = x11rb::connect(Some(&name)).with_context(|| format!("display {name}"))?;
        let root = &screen.setup().roots[number];
        let (width, height) = (root.width_in_pixels.min(1000), root.height_in_pixels.min(720));
        Ok(Self { name, root: root.root, screen, width, height, _server: server })
    }

    /// Every sixteenth line of the screen, four bytes a pixel: enough to tell a picture, and little enough
    /// not to take the processor away from whoever draws it.
    fn look(&self) -> Result<Vec<[u8; 4]>> {
        let asked: Result<Vec<_>, _> = (0..self.height)
            .step_by(16)
            .map(|y| {
                let y = i16::try_from(y).unwrap_or(i16::MAX);
                self.screen.get_image(ImageFormat::Z_PIXMAP, self.root, 0, y, self.width, 1, u32::MAX)
            })
            .collect();
        let mut pixels = Vec::new();
        for line in asked? {
            let data = line.reply()?.data;
            pixels.extend(data.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2], pixel[3]]));
        }
        Ok(pixels)
    }
}

fn start_xvfb() -> Result<(String, Server)> {
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("there is no display, and Xvfb cannot be started (Debian package xvfb)")?;
    let answers = child.stdout.take().context("no answer from Xvfb")?;
    let server = Server(child);
    let mut number = String::new();
    BufReader::new(answers).read_line(&mut number)?;
    ensure!(!number.trim().is_empty(), "Xvfb did not start");
    Ok((format!(":{}", number.trim()), server))
}

fn part_changed(before: &[[u8; 4]], now: &[[u8; 4]]) -> f64 {
    let changed = before.iter().zip(now).filter(|(before, now)| before != now).count();
    changed as f64 / now.len().max(1) as f64
}

fn colours(pixels: &[[u8; 4]]) -> usize {
    let mut colours = pixels.to_vec();
    colours.sort_unstable();
    colours.dedup();
    colours.len()
}

// --- a running program -------------------------------------------------------------------------------

/// A program whose window is on the screen. Ends with this.
struct Launch<'a> {
    child: Child,
    display: &'a Display,
    empty: Vec<[u8; 4]>,
    first_picture: Duration,
    /// Its state: a folder of its own, so that a run finds nothing of the run before and leaves nothing.
    _home: tempfile::TempDir,
}

impl<'a> Launch<'a> {
    fn new(candidate: &Candidate, display: &'a Display) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let empty = display.look()?;
        let mut command = Command::new(&candidate.path);
        command.args(&candidate.arguments);
        command.env("XDG_STATE_HOME", home.path()).env("XDG_RUNTIME_DIR", home.path());
        // Both must draw on the display that is looked at.
        command.env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        let child = command.spawn().with_context(|| candidate.path.display().to_string())?;
        let mut launch = Self { child, display, empty, first_picture: Duration::ZERO, _home: home };
        launch.first_picture = launch.wait(candidate, started)?;
        Ok(launch)
    }

    fn wait(&mut self, candidate: &Candidate, started: Instant) -> Result<Duration> {
        while started.elapsed() < PATIENCE {
            let asked = started.elapsed();
            let now = self.display.look()?;
            if part_changed(&self.empty, &now) > PAINTED && colours(&now) >= candidate.colours {
                return Ok(asked);
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended before its window was there: {status}", candidate.name);
            }
            sleep(LOOK_EVERY);
        }
        bail!("{}: no window within {} seconds", candidate.name, PATIENCE.as_secs())
    }

    /// The process and all processes that it started.
    fn processes(&self) -> Vec<u32> {
        let mut all = vec![self.child.id()];
        let mut next = 0;
        while let Some(&process) = all.get(next) {
            next += 1;
            let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { continue };
            for thread in threads.flatten() {
                let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
                all.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
            }
        }
        all
    }

    /// Memory in bytes: proportional set size, where what several processes share is divided among them.
    fn memory(&self) -> Result<f64> {
        let mut kib = 0.0;
        for process in self.processes() {
            let path = format!("/proc/{process}/smaps_rollup");
            let text = fs::read_to_string(&path).with_context(|| path.clone())?;
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).context(path)?;
            kib += line.trim().trim_end_matches(" kB").parse::<f64>()?;
        }
        Ok(kib * 1024.0)
    }

    /// CPU seconds so far.
    fn cpu(&self) -> Result<f64> {
        let mut ticks = 0.0;
        for process in self.processes() {
            let path = format!("/proc/{process}/stat");
            let text = fs::read_to_string(Path::new(&path)).with_context(|| path.clone())?;
            // Fields are counted behind the name, which may hold anything: 11 and 12 are user and system time.
            let (_, fields) = text.rsplit_once(')').context(path)?;
            let fields: Vec<&str> = fields.split_whitespace().collect();
            for index in [11, 12] {
                ticks += fields.get(index).context("a short line")?.parse::<f64>()?;
            }
        }
        Ok(ticks / TICKS)
    }
}

impl Drop for Launch<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The next one must find the screen as this one did.
        let ended = Instant::now();
        while ended.elapsed() < PATIENCE && self.display.look().is_ok_and(|now| now != self.empty) {
            sleep(LOOK_EVERY);
        }
    }
}

// --- the result --------------------------------------------------------------------------------------

fn report([program, bare]: &[Candidate; 2], size: u64, idle: Duration) {
    println!("{:28}{:>12}{:>14}{:>8}   target", "", program.name, bare.name, "ratio");
    let line = |what: &str, unit: &str, scale: f64, of: fn(&Candidate) -> &[f64]| {
        let (ours, theirs) = (median(of(program)) * scale, median(of(bare)) * scale);
        let ratio = ours / theirs;
        let verdict = verdict(ratio <= TARGET_RATIO);
        println!(
            "{what:28}{ours:9.1} {unit:2}{theirs:11.1} {unit:2}{ratio:8.2}   <= {TARGET_RATIO}  {verdict}"
        );
        println!("{:28}{:>12}{:>14}", "  range", range(of(program), scale), range(of(bare), scale));
    };
    line("first picture", "ms", 1e3, |candidate| &candidate.first_picture);
    line("memory (PSS)", "MB", 1e-6, |candidate| &candidate.memory);
    let (ours, theirs) = (median(&program.idle), median(&bare.idle));
    let what = format!("CPU in {} idle seconds", idle.as_secs());
    let verdict_idle = verdict(ours - theirs <= TARGET_IDLE);
    println!("{what:28}{ours:9.2} s {theirs:11.2} s {:8}   equal    {verdict_idle}", "");
    let megabytes = size as f64 * 1e-6;
    let verdict_size = verdict(size < TARGET_SIZE);
    println!(
        "{:28}{megabytes:9.1} MB{:22}   < {} MB  {verdict_size}",
        "size of the program",
        "",
        TARGET_SIZE / 1_000_000
    );
}

fn verdict(met: bool) -> &'static str {
    if met { "PASS" } else { "MISS" }
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

fn range(values: &[f64], scale: f64) -> String {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min) * scale;
    let most = values.iter().copied().fold(0.0, f64::max) * scale;
    format!("{least:.0}-{most:.0}")
}
