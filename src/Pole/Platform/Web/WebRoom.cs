using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Pole.Platform.Jobs;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Retries;

namespace Pole.Platform.Web;

/// <summary>What every page and endpoint of the site shares.</summary>
internal static class WebRoom
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        var texts = new Texts();
        services.AddSingleton(texts);
        services.AddSingleton<IConfigureOptions<MvcOptions>, FormMessages>();
        services.AddKeeping();
        services.AddSettings<SiteSettings>("Site");
        services.AddSettings<RateSettings>("Rates");

        // Letters of every script are written as they are: only what HTML needs is encoded.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);

        // There are no controllers: to look for some reads every type of the program.
        services.AddRazorPages(pages =>
            {
                pages.RootDirectory = "/Features";
                pages.Conventions.Add(new AdminPagesAskForStaff());
            })
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single()))
            .AddMvcOptions(mvc =>
            {
                mvc.MaxModelValidationErrors = 200;
                mvc.Filters.Add<NullCharactersRefused>();
                mvc.Filters.Add<UnansweredForms>();
            })
            .AddDataAnnotationsLocalization(o => o.DataAnnotationLocalizerProvider =
                (_, _) => texts);
        DescribePages.WhenAsked(services);
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "pole.form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddProblemDetails();
        services.AddApiJson();
        services.AddApiDocument();
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", AtomFeed.MediaType, "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.AddRates();
        services.AddScoped<SafeRetries>();
        services.AddJob<ForgetRetries>();
        services.Configure<ForwardedHeadersOptions>(o =>
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(20));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<StoresHealth>("stores");
        return services;
    }
}
