about-it-done = Cihaz yönetimi bu programa geçiş anahtarınızın olup olmadığını ve ne zamandan beri olduğunu sorabilir.
about-it-untold = Bu program cihaz yönetimine ne kadar ilerlediğinizi söylemez.
