about-it-done = Zarządzanie urządzeniami może zapytać ten program, czy masz klucz dostępu i od kiedy.
about-it-untold = Ten program nie mówi zarządzaniu urządzeniami, jak daleko jesteś.
