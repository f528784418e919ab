//! Nothing personal stays behind: a name, an account and a pass are typed wherever text can be typed, with
//! real saving and the real log at its loudest, and are looked for on disk afterwards.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::support::person::{Kind, Person, everywhere, ways};
use crate::support::process;
use eframe::egui;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use passkey_companion::journey::{Action, Effect};
use passkey_companion::record::log::{LogWanted, start};
use passkey_companion::record::store::FILE;
use passkey_companion::record::{AppDirs, Store};
use passkey_companion::ui::app::{App, AppConfig, now};

/// What must not be found: a name, an account, a pass, a password and a piece of each.
const SECRETS: [&str; 6] = [
    "Alex Taylor",
    "alex.taylor@contoso.example",
    "Xq7#mP2w",
    "K4%zR9tB!n",
    "hunter2-Sommer",
    "Taylor, Alexandra",
];
/// Any of these in a file gives one of the above away, in whatever way it was written.
const TRACES: [&str; 8] = ["taylor", "alexandra", "contoso", "xq7", "mp2w", "k4%zr", "9tb!n", "hunter2"];

/// Everything below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Fails when a secret is in the name or in the bytes of a file, as UTF-8, as UTF-16 or percent-encoded.
fn nothing_is_left(folder: &Path) {
    let files = files(folder);
    assert!(!files.is_empty(), "there is nothing to look into: {}", folder.display());
    for file in files {
        let name = file.strip_prefix(folder).unwrap().display().to_string().to_lowercase();
        let bytes = fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes).to_lowercase().replace("%40", "@").replace("%20", " ");
        let wide = String::from_utf8_lossy(&bytes).replace('\0', "").to_lowercase();
        for trace in TRACES {
            assert!(!name.contains(trace), "{trace:?} in the name {name}");
            assert!(!text.contains(trace) && !wide.contains(trace), "{trace:?} in {name}:\n{text}");
        }
    }
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("privacy").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Every place where text can be typed.
fn inputs(window: &Harness<App>) -> Vec<Role> {
    let typing = [
        Role::TextInput,
        Role::MultilineTextInput,
        Role::SearchInput,
        Role::EmailInput,
        Role::NumberInput,
        Role::PasswordInput,
        Role::PhoneNumberInput,
        Role::UrlInput,
        Role::DateInput,
        Role::EditableComboBox,
        Role::SpinButton,
    ];
    let nodes = window.root().children_recursive().map(|node| node.accesskit_node().role());
    nodes.filter(|role| typing.contains(role)).collect()
}

fn window(person: Person, store: Store) -> Harness<'static, App> {
    let config = AppConfig {
        store,
        persist: true,
        exit_state: std::sync::Arc::default(),
        raise_requested: std::sync::Arc::default(),
        ..AppConfig::in_memory(now)
    };
    let app = App::new(person.session, config);
    Harness::builder()
        .with_size([1000.0, 720.0])
        .with_max_steps(40)
        .build_ui_state(|ui, app: &mut App| app.show(ui), app)
}

#[test]
fn nothing_that_is_typed_is_found_on_disk_or_in_the_log() {
    // The log is started once per process.
    if !process::is_alone(module_path!(), "nothing_that_is_typed_is_found_on_disk_or_in_the_log") {
        return;
    }
    let home = folder("window");
    let places_on_disk = AppDirs::under(&home);
    let wanted = LogWanted {
        folder: Some(places_on_disk.log_folder()),
        level: log::LevelFilter::Trace,
        console: false,
    };
    let trouble = start(&wanted);
    assert_eq!(trouble, None);

    let (mut typed, mut windows) = (0, 0);
    for (about, person) in everywhere(ways().into_iter().filter(|way| way.name.starts_with("Android"))) {
        let store = Store::open(places_on_disk.root());
        let mut window = window(person, store);
        windows += 1;
        window.run_steps(2);
        assert_eq!(inputs(&window), [], "something to type into at {about}");
        window.key_press(egui::Key::F1);
        window.run_steps(2);
        assert_eq!(inputs(&window), [Role::SearchInput], "{about}");
        for secret in SECRETS {
            let field = window.get_by_role(Role::SearchInput);
            field.focus();
            field.type_text(secret);
            window.run_steps(4);
            window.event(egui::Event::Paste(format!(" {secret}")));
            window.run_steps(2);
            let value = window.get_by_role(Role::SearchInput).value().unwrap_or_default();
            assert!(value.contains(secret), "it was not typed: {value:?} at {about}");
            typed += 1;
            window.get_by_label("Clear").click_accesskit();
            window.run_steps(3);
        }
        // What the window keeps is written: on the way out of help and with the next answer.
        let field = window.get_by_role(Role::SearchInput);
        field.focus();
        field.type_text("alex.taylor@contoso.example passkey not accepted");
        window.run_steps(4);
        window.get_by_label("Back to where I was").click_accesskit();
        window.run_steps(3);
        let back = ["Back", "Change my answers"].into_iter().find_map(|label| window.query_by_label(label));
        if let Some(back) = back {
            back.click_accesskit();
        }
        window.run_steps(3);
        log::debug!(target: "passkey_companion", "{:?}", window.state().session().saved());
    }
    assert!(windows > 30 && typed == windows * SECRETS.len(), "{windows} windows, {typed} times typed");

    // The same through the journey itself, with every effect that writes carried out.
    let store = Store::open(places_on_disk.root());
    let mut person = Person::new(&[""; 0]);
    for action in [Action::Next, Action::Help] {
        person.does(action);
    }
    for secret in SECRETS {
        person.does(Action::Query(secret.to_owned()));
        let results: Vec<Action> = person
            .sees()
            .controls
            .into_iter()
            .filter(|control| control.kind == Kind::Fold)
            .map(|control| control.action)
            .collect();
        for result in results {
            person.does(result);
        }
        store.save(now(), &person.session.saved()).unwrap();
        log::trace!(target: "passkey_companion", "{:?}", person.session.saved());
        let status = person.session.status(Some(now()));
        fs::write(home.join("status.json"), serde_json::to_string(&status).unwrap()).unwrap();
    }
    assert!(person.effects.iter().any(|effect| matches!(effect, Effect::Save(_))));

    // The disk's own thread may still be at it.
    let give_up = Instant::now() + Duration::from_secs(20);
    while !home.join(FILE).exists() {
        assert!(Instant::now() < give_up, "no state was ever saved");
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_millis(200));
    let log: String =
        files(&places_on_disk.log_folder()).iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    assert!(log.contains("first picture") && log.contains("TRACE"), "the log is not at its loudest:\n{log}");
    assert!(fs::read_to_string(home.join(FILE)).unwrap().contains("\"page\""));
    nothing_is_left(&home);
}

#[test]
fn this_test_would_find_what_is_left() {
    for (name, text) in [
        ("plain", b"{\"query\":\"Alex Taylor\"}".to_vec()),
        ("encoded", b"login_hint=alex.taylor%40contoso.example".to_vec()),
        ("wide", "Xq7#mP2w".encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ] {
        let home = folder(name);
        fs::write(home.join("state.json"), &text).unwrap();
        let found = std::panic::catch_unwind(|| nothing_is_left(&home));
        assert!(found.is_err(), "{name} was not found");
        fs::write(home.join("state.json"), "{}").unwrap();
        nothing_is_left(&home);
    }
}
