use passkey_companion::record::status::{Id, JourneyState, Status};

use super::*;

fn json(status: &Status) -> String {
    serde_json::to_string(status).unwrap()
}

#[test]
fn is_one_line_of_ids_and_times() {
    let status = Status {
        version: "0.1.0".to_owned(),
        started: Some(NOW),
        updated: Some(NOW + 60),
        page: Id::new("create"),
        step: Id::new("create.save-sheet"),
        finished: None,
        outcome: JourneyState::InProgress,
        reason: None,
    };
    assert_eq!(
        json(&status),
        format!(
            r#"{{"version":"0.1.0","started":{NOW},"updated":{},"page":"create","step":"create.save-sheet","finished":null,"outcome":"in-progress","reason":null}}"#,
            NOW + 60
        )
    );
    assert_eq!(
        json(&Status::default()),
        r#"{"version":"","started":null,"updated":null,"page":null,"step":null,"finished":null,"outcome":"not-started","reason":null}"#
    );
}

#[test]
fn has_no_room_for_anything_personal() {
    for text in [
        "Ada Lovelace",
        "ada@contoso.com",
        "X7#kQ92m",
        "UeXWq7gf",
        "ada lovelace",
        "müller",
        "",
        "-x",
        "1",
        &"a".repeat(65),
    ] {
        assert_eq!(Id::new(text), None, "{text}");
    }
}
