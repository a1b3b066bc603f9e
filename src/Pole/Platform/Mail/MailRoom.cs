using Microsoft.Extensions.Options;
using Pole.Platform.Invariants;
using Pole.Platform.Jobs;

namespace Pole.Platform.Mail;

/// <summary>Letters: written from content/mail/, kept in the outbox, carried by the transport that the settings name.</summary>
internal static class MailRoom
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSettings<MailSettings>("Mail");
        services.AddScoped<Postman>();
        services.AddSingleton<ILetterWriter, WriteFromContent>();
        services.AddSingleton<SmtpTransport>();
        services.AddSingleton<FolderTransport>();
        services.AddSingleton<IMailTransport>(inside => inside.GetRequiredService<IOptions<MailSettings>>().Value.Mode switch
        {
            MailMode.Smtp => inside.GetRequiredService<SmtpTransport>(),
            MailMode.Folder => inside.GetRequiredService<FolderTransport>(),
        });
        services.AddJob<EmptyOutbox>();
        services.AddInvariant<SettledLetters>();
        return services;
    }
}
