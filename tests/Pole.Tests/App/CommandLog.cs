using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Pole.App;

/// <summary>Keeps the commands that the site sends to its database, so that a test can count them and show them.</summary>
internal sealed class CommandLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> commands = new();

    /// <summary>Listens to the site that is built with these services.</summary>
    public void Join(IServiceCollection services) => services.AddLogging(log => log
        .AddProvider(this)
        .AddFilter<CommandLog>("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information));

    /// <summary>The commands since the last time one asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (commands.TryDequeue(out var command))
        {
            taken.Add(command);
        }

        return taken;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId == RelationalEventId.CommandExecuted)
        {
            commands.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
